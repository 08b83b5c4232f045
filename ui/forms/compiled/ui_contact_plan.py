# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/contact_plan.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_ContactPlan(object):
    def setupUi(self, contact_plan):
        if not contact_plan.objectName():
            contact_plan.setObjectName(u"contact_plan")
        contact_plan.setProperty(u"role", u"card")
        self.contact_plan_layout = QVBoxLayout(contact_plan)
        self.contact_plan_layout.setSpacing(8)
        self.contact_plan_layout.setObjectName(u"contact_plan_layout")
        self.contact_plan_layout.setContentsMargins(18, 14, 18, 14)
        self.plan_head = TurningRow(contact_plan)
        self.plan_head.setObjectName(u"plan_head")
        self.plan_head_layout = QHBoxLayout(self.plan_head)
        self.plan_head_layout.setSpacing(10)
        self.plan_head_layout.setObjectName(u"plan_head_layout")
        self.plan_head_layout.setContentsMargins(0, 0, 0, 0)
        self.plan_title_label = QLabel(self.plan_head)
        self.plan_title_label.setObjectName(u"plan_title_label")
        self.plan_title_label.setWordWrap(True)
        self.plan_title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.plan_title_label.sizePolicy().hasHeightForWidth())
        self.plan_title_label.setSizePolicy(sizePolicy)
        self.plan_title_label.setProperty(u"role", u"heading")

        self.plan_head_layout.addWidget(self.plan_title_label)

        self.change_button = QPushButton(self.plan_head)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)
        self.change_button.setProperty(u"role", u"quiet")

        self.plan_head_layout.addWidget(self.change_button)


        self.contact_plan_layout.addWidget(self.plan_head)

        self.missing_label = QLabel(contact_plan)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setProperty(u"role", u"body")

        self.contact_plan_layout.addWidget(self.missing_label)

        self.set_layout = QHBoxLayout()
        self.set_layout.setSpacing(0)
        self.set_layout.setObjectName(u"set_layout")
        self.set_layout.setContentsMargins(0, 0, 0, 0)
        self.set_button = QPushButton(contact_plan)
        self.set_button.setObjectName(u"set_button")
        self.set_button.setAutoDefault(False)
        self.set_button.setProperty(u"role", u"primary")

        self.set_layout.addWidget(self.set_button)

        self.set_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.set_layout.addItem(self.set_spacer)


        self.contact_plan_layout.addLayout(self.set_layout)

        self.warning_frame = QFrame(contact_plan)
        self.warning_frame.setObjectName(u"warning_frame")
        self.warning_frame.setProperty(u"role", u"trouble")
        self.warning_layout = QVBoxLayout(self.warning_frame)
        self.warning_layout.setSpacing(4)
        self.warning_layout.setObjectName(u"warning_layout")
        self.warning_layout.setContentsMargins(14, 8, 14, 8)
        self.warning_label = QLabel(self.warning_frame)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setWordWrap(True)
        self.warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_label.setProperty(u"role", u"body")

        self.warning_layout.addWidget(self.warning_label)


        self.contact_plan_layout.addWidget(self.warning_frame)

        self.ways_part = QWidget(contact_plan)
        self.ways_part.setObjectName(u"ways_part")
        self.ways_part_layout = QVBoxLayout(self.ways_part)
        self.ways_part_layout.setSpacing(1)
        self.ways_part_layout.setObjectName(u"ways_part_layout")
        self.ways_part_layout.setContentsMargins(0, 0, 0, 0)
        self.ways_title_label = QLabel(self.ways_part)
        self.ways_title_label.setObjectName(u"ways_title_label")
        self.ways_title_label.setWordWrap(True)
        self.ways_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ways_title_label.setProperty(u"role", u"caption-strong")

        self.ways_part_layout.addWidget(self.ways_title_label)

        self.ways_label = QLabel(self.ways_part)
        self.ways_label.setObjectName(u"ways_label")
        self.ways_label.setWordWrap(True)
        self.ways_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ways_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.ways_label.setProperty(u"role", u"body")

        self.ways_part_layout.addWidget(self.ways_label)


        self.contact_plan_layout.addWidget(self.ways_part)

        self.details_part = QWidget(contact_plan)
        self.details_part.setObjectName(u"details_part")
        self.details_part_layout = QVBoxLayout(self.details_part)
        self.details_part_layout.setSpacing(1)
        self.details_part_layout.setObjectName(u"details_part_layout")
        self.details_part_layout.setContentsMargins(0, 0, 0, 0)
        self.details_title_label = QLabel(self.details_part)
        self.details_title_label.setObjectName(u"details_title_label")
        self.details_title_label.setWordWrap(True)
        self.details_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_title_label.setProperty(u"role", u"caption-strong")

        self.details_part_layout.addWidget(self.details_title_label)

        self.details_label = QLabel(self.details_part)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setWordWrap(True)
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details_label.setProperty(u"role", u"body")

        self.details_part_layout.addWidget(self.details_label)


        self.contact_plan_layout.addWidget(self.details_part)

        self.times_part = QWidget(contact_plan)
        self.times_part.setObjectName(u"times_part")
        self.times_part_layout = QVBoxLayout(self.times_part)
        self.times_part_layout.setSpacing(1)
        self.times_part_layout.setObjectName(u"times_part_layout")
        self.times_part_layout.setContentsMargins(0, 0, 0, 0)
        self.times_title_label = QLabel(self.times_part)
        self.times_title_label.setObjectName(u"times_title_label")
        self.times_title_label.setWordWrap(True)
        self.times_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.times_title_label.setProperty(u"role", u"caption-strong")

        self.times_part_layout.addWidget(self.times_title_label)

        self.times_label = QLabel(self.times_part)
        self.times_label.setObjectName(u"times_label")
        self.times_label.setWordWrap(True)
        self.times_label.setTextFormat(Qt.TextFormat.PlainText)
        self.times_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.times_label.setProperty(u"role", u"body")

        self.times_part_layout.addWidget(self.times_label)


        self.contact_plan_layout.addWidget(self.times_part)

        self.avoid_part = QWidget(contact_plan)
        self.avoid_part.setObjectName(u"avoid_part")
        self.avoid_part_layout = QVBoxLayout(self.avoid_part)
        self.avoid_part_layout.setSpacing(1)
        self.avoid_part_layout.setObjectName(u"avoid_part_layout")
        self.avoid_part_layout.setContentsMargins(0, 0, 0, 0)
        self.avoid_title_label = QLabel(self.avoid_part)
        self.avoid_title_label.setObjectName(u"avoid_title_label")
        self.avoid_title_label.setWordWrap(True)
        self.avoid_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.avoid_title_label.setProperty(u"role", u"caption-strong")

        self.avoid_part_layout.addWidget(self.avoid_title_label)

        self.avoid_label = QLabel(self.avoid_part)
        self.avoid_label.setObjectName(u"avoid_label")
        self.avoid_label.setWordWrap(True)
        self.avoid_label.setTextFormat(Qt.TextFormat.PlainText)
        self.avoid_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.avoid_label.setProperty(u"role", u"body")

        self.avoid_part_layout.addWidget(self.avoid_label)


        self.contact_plan_layout.addWidget(self.avoid_part)

        self.code_word_part = QWidget(contact_plan)
        self.code_word_part.setObjectName(u"code_word_part")
        self.code_word_part_layout = QVBoxLayout(self.code_word_part)
        self.code_word_part_layout.setSpacing(3)
        self.code_word_part_layout.setObjectName(u"code_word_part_layout")
        self.code_word_part_layout.setContentsMargins(0, 0, 0, 0)
        self.code_word_title_label = QLabel(self.code_word_part)
        self.code_word_title_label.setObjectName(u"code_word_title_label")
        self.code_word_title_label.setWordWrap(True)
        self.code_word_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_word_title_label.setProperty(u"role", u"caption-strong")

        self.code_word_part_layout.addWidget(self.code_word_title_label)

        self.code_word_row = TurningRow(self.code_word_part)
        self.code_word_row.setObjectName(u"code_word_row")
        self.code_word_row_layout = QHBoxLayout(self.code_word_row)
        self.code_word_row_layout.setSpacing(10)
        self.code_word_row_layout.setObjectName(u"code_word_row_layout")
        self.code_word_row_layout.setContentsMargins(0, 0, 0, 0)
        self.code_word_label = QLabel(self.code_word_row)
        self.code_word_label.setObjectName(u"code_word_label")
        self.code_word_label.setWordWrap(True)
        self.code_word_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_word_label.setProperty(u"role", u"strong")

        self.code_word_row_layout.addWidget(self.code_word_label)

        self.code_word_button = QPushButton(self.code_word_row)
        self.code_word_button.setObjectName(u"code_word_button")
        self.code_word_button.setAutoDefault(False)

        self.code_word_row_layout.addWidget(self.code_word_button)

        self.code_word_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_word_row_layout.addItem(self.code_word_spacer)


        self.code_word_part_layout.addWidget(self.code_word_row)


        self.contact_plan_layout.addWidget(self.code_word_part)

        self.rhythm_part = QWidget(contact_plan)
        self.rhythm_part.setObjectName(u"rhythm_part")
        self.rhythm_part_layout = QVBoxLayout(self.rhythm_part)
        self.rhythm_part_layout.setSpacing(1)
        self.rhythm_part_layout.setObjectName(u"rhythm_part_layout")
        self.rhythm_part_layout.setContentsMargins(0, 0, 0, 0)
        self.rhythm_title_label = QLabel(self.rhythm_part)
        self.rhythm_title_label.setObjectName(u"rhythm_title_label")
        self.rhythm_title_label.setWordWrap(True)
        self.rhythm_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rhythm_title_label.setProperty(u"role", u"caption-strong")

        self.rhythm_part_layout.addWidget(self.rhythm_title_label)

        self.rhythm_label = QLabel(self.rhythm_part)
        self.rhythm_label.setObjectName(u"rhythm_label")
        self.rhythm_label.setWordWrap(True)
        self.rhythm_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rhythm_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rhythm_label.setProperty(u"role", u"body")

        self.rhythm_part_layout.addWidget(self.rhythm_label)


        self.contact_plan_layout.addWidget(self.rhythm_part)

        self.said_label = QLabel(contact_plan)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.said_label.setProperty(u"role", u"caption")

        self.contact_plan_layout.addWidget(self.said_label)

        self.earlier_button_layout = QHBoxLayout()
        self.earlier_button_layout.setSpacing(0)
        self.earlier_button_layout.setObjectName(u"earlier_button_layout")
        self.earlier_button_layout.setContentsMargins(0, 0, 0, 0)
        self.earlier_button = QPushButton(contact_plan)
        self.earlier_button.setObjectName(u"earlier_button")
        self.earlier_button.setAutoDefault(False)
        self.earlier_button.setProperty(u"role", u"link")

        self.earlier_button_layout.addWidget(self.earlier_button)

        self.earlier_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.earlier_button_layout.addItem(self.earlier_spacer)


        self.contact_plan_layout.addLayout(self.earlier_button_layout)

        self.earlier_label = QLabel(contact_plan)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setWordWrap(True)
        self.earlier_label.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.earlier_label.setProperty(u"role", u"secondary")

        self.contact_plan_layout.addWidget(self.earlier_label)

        QWidget.setTabOrder(self.change_button, self.set_button)
        QWidget.setTabOrder(self.set_button, self.code_word_button)
        QWidget.setTabOrder(self.code_word_button, self.earlier_button)

        self.retranslateUi(contact_plan)
    # setupUi

    def retranslateUi(self, contact_plan):
        self.plan_title_label.setText(QCoreApplication.translate("ContactPlan", u"How to reach them safely", None))
        self.change_button.setText(QCoreApplication.translate("ContactPlan", u"Change it\u2026", None))
        self.missing_label.setText(QCoreApplication.translate("ContactPlan", u"Nobody has recorded how to reach them safely. Until that is known, the wrong call at the wrong time can do harm: ask them, their adviser, or whoever took the first report.", None))
        self.set_button.setText(QCoreApplication.translate("ContactPlan", u"Record how to reach them\u2026", None))
        self.warning_label.setText("")
        self.ways_title_label.setText(QCoreApplication.translate("ContactPlan", u"Safe ways, the best first", None))
        self.ways_label.setText("")
        self.details_title_label.setText(QCoreApplication.translate("ContactPlan", u"Number, address, or who passes it on", None))
        self.details_label.setText("")
        self.times_title_label.setText(QCoreApplication.translate("ContactPlan", u"Safe times", None))
        self.times_label.setText("")
        self.avoid_title_label.setText(QCoreApplication.translate("ContactPlan", u"Avoid", None))
        self.avoid_label.setText("")
        self.code_word_title_label.setText(QCoreApplication.translate("ContactPlan", u"Code word", None))
        self.code_word_label.setText("")
        self.code_word_button.setText(QCoreApplication.translate("ContactPlan", u"Show the code word", None))
        self.rhythm_title_label.setText(QCoreApplication.translate("ContactPlan", u"How often they want to hear from us", None))
        self.rhythm_label.setText("")
        self.said_label.setText("")
        self.earlier_button.setText(QCoreApplication.translate("ContactPlan", u"Show what held before", None))
        self.earlier_label.setText("")
        pass
    # retranslateUi
