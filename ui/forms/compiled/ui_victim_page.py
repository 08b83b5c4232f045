# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/victim_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.more_button import MoreButton
from ui.widgets.turning_row import TurningRow

class Ui_VictimPage(object):
    def setupUi(self, victim_page):
        if not victim_page.objectName():
            victim_page.setObjectName(u"victim_page")
        victim_page.setProperty(u"role", u"page")
        self.victim_page_layout = QVBoxLayout(victim_page)
        self.victim_page_layout.setSpacing(0)
        self.victim_page_layout.setObjectName(u"victim_page_layout")
        self.victim_page_layout.setContentsMargins(0, 0, 0, 0)
        self.victim_scroll = QScrollArea(victim_page)
        self.victim_scroll.setObjectName(u"victim_scroll")
        self.victim_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.victim_scroll.setWidgetResizable(True)
        self.victim_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.victim_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.victim_content = QWidget()
        self.victim_content.setObjectName(u"victim_content")
        self.victim_content.setProperty(u"role", u"page")
        self.victim_content_layout = QHBoxLayout(self.victim_content)
        self.victim_content_layout.setSpacing(0)
        self.victim_content_layout.setObjectName(u"victim_content_layout")
        self.victim_content_layout.setContentsMargins(32, 24, 32, 16)
        self.victim_column = QWidget(self.victim_content)
        self.victim_column.setObjectName(u"victim_column")
        self.victim_column_layout = QVBoxLayout(self.victim_column)
        self.victim_column_layout.setSpacing(14)
        self.victim_column_layout.setObjectName(u"victim_column_layout")
        self.victim_column_layout.setContentsMargins(0, 0, 0, 0)
        self.victim_head = TurningRow(self.victim_column)
        self.victim_head.setObjectName(u"victim_head")
        self.victim_head_layout = QHBoxLayout(self.victim_head)
        self.victim_head_layout.setSpacing(12)
        self.victim_head_layout.setObjectName(u"victim_head_layout")
        self.victim_head_layout.setContentsMargins(0, 0, 0, 0)
        self.victim_title_label = QLabel(self.victim_head)
        self.victim_title_label.setObjectName(u"victim_title_label")
        self.victim_title_label.setWordWrap(True)
        self.victim_title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.victim_title_label.sizePolicy().hasHeightForWidth())
        self.victim_title_label.setSizePolicy(sizePolicy)
        self.victim_title_label.setProperty(u"role", u"title")

        self.victim_head_layout.addWidget(self.victim_title_label)

        self.person_part = QWidget(self.victim_head)
        self.person_part.setObjectName(u"person_part")
        self.person_layout = QHBoxLayout(self.person_part)
        self.person_layout.setSpacing(6)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_part)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setWordWrap(True)
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_label.setProperty(u"role", u"secondary")

        self.person_layout.addWidget(self.person_label)

        self.person_combo = QComboBox(self.person_part)
        self.person_combo.setObjectName(u"person_combo")
        self.person_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_combo.setMinimumContentsLength(12)

        self.person_layout.addWidget(self.person_combo)


        self.victim_head_layout.addWidget(self.person_part)

        self.contact_button = QPushButton(self.victim_head)
        self.contact_button.setObjectName(u"contact_button")
        self.contact_button.setAutoDefault(False)
        self.contact_button.setProperty(u"role", u"primary")

        self.victim_head_layout.addWidget(self.contact_button)


        self.victim_column_layout.addWidget(self.victim_head)

        self.begun_layout = QVBoxLayout()
        self.begun_layout.setSpacing(8)
        self.begun_layout.setObjectName(u"begun_layout")
        self.begun_layout.setContentsMargins(0, 0, 0, 0)

        self.victim_column_layout.addLayout(self.begun_layout)

        self.nobody_frame = QFrame(self.victim_column)
        self.nobody_frame.setObjectName(u"nobody_frame")
        self.nobody_frame.setProperty(u"role", u"panel")
        self.nobody_layout = QVBoxLayout(self.nobody_frame)
        self.nobody_layout.setSpacing(8)
        self.nobody_layout.setObjectName(u"nobody_layout")
        self.nobody_layout.setContentsMargins(20, 20, 20, 20)
        self.nobody_title_label = QLabel(self.nobody_frame)
        self.nobody_title_label.setObjectName(u"nobody_title_label")
        self.nobody_title_label.setWordWrap(True)
        self.nobody_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody_title_label.setProperty(u"role", u"heading")

        self.nobody_layout.addWidget(self.nobody_title_label)

        self.nobody_text_label = QLabel(self.nobody_frame)
        self.nobody_text_label.setObjectName(u"nobody_text_label")
        self.nobody_text_label.setWordWrap(True)
        self.nobody_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody_text_label.setProperty(u"role", u"body")

        self.nobody_layout.addWidget(self.nobody_text_label)

        self.nobody_button_layout = QHBoxLayout()
        self.nobody_button_layout.setSpacing(0)
        self.nobody_button_layout.setObjectName(u"nobody_button_layout")
        self.nobody_button_layout.setContentsMargins(0, 0, 0, 0)
        self.add_victim_button = QPushButton(self.nobody_frame)
        self.add_victim_button.setObjectName(u"add_victim_button")
        self.add_victim_button.setAutoDefault(False)
        self.add_victim_button.setProperty(u"role", u"primary")

        self.nobody_button_layout.addWidget(self.add_victim_button)

        self.nobody_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nobody_button_layout.addItem(self.nobody_spacer)


        self.nobody_layout.addLayout(self.nobody_button_layout)


        self.victim_column_layout.addWidget(self.nobody_frame)

        self.parts_widget = QWidget(self.victim_column)
        self.parts_widget.setObjectName(u"parts_widget")
        self.parts_layout = QVBoxLayout(self.parts_widget)
        self.parts_layout.setSpacing(24)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.first_parts_layout = QHBoxLayout()
        self.first_parts_layout.setSpacing(28)
        self.first_parts_layout.setObjectName(u"first_parts_layout")
        self.first_parts_layout.setContentsMargins(0, 0, 0, 0)
        self.plan_part = QWidget(self.parts_widget)
        self.plan_part.setObjectName(u"plan_part")
        self.plan_part_layout = QVBoxLayout(self.plan_part)
        self.plan_part_layout.setSpacing(10)
        self.plan_part_layout.setObjectName(u"plan_part_layout")
        self.plan_part_layout.setContentsMargins(0, 0, 0, 0)
        self.plan_holder = QWidget(self.plan_part)
        self.plan_holder.setObjectName(u"plan_holder")
        self.plan_holder_layout = QVBoxLayout(self.plan_holder)
        self.plan_holder_layout.setSpacing(0)
        self.plan_holder_layout.setObjectName(u"plan_holder_layout")
        self.plan_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.plan_part_layout.addWidget(self.plan_holder)

        self.plan_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan_part_layout.addItem(self.plan_end_spacer)


        self.first_parts_layout.addWidget(self.plan_part)

        self.promises_part = QWidget(self.parts_widget)
        self.promises_part.setObjectName(u"promises_part")
        self.promises_part_layout = QVBoxLayout(self.promises_part)
        self.promises_part_layout.setSpacing(10)
        self.promises_part_layout.setObjectName(u"promises_part_layout")
        self.promises_part_layout.setContentsMargins(0, 0, 0, 0)
        self.promises_title_label = QLabel(self.promises_part)
        self.promises_title_label.setObjectName(u"promises_title_label")
        self.promises_title_label.setWordWrap(True)
        self.promises_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promises_title_label.setProperty(u"role", u"heading")

        self.promises_part_layout.addWidget(self.promises_title_label)

        self.promises_text_label = QLabel(self.promises_part)
        self.promises_text_label.setObjectName(u"promises_text_label")
        self.promises_text_label.setWordWrap(True)
        self.promises_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promises_text_label.setProperty(u"role", u"secondary")

        self.promises_part_layout.addWidget(self.promises_text_label)

        self.promises_holder = QWidget(self.promises_part)
        self.promises_holder.setObjectName(u"promises_holder")
        self.promises_layout = QVBoxLayout(self.promises_holder)
        self.promises_layout.setSpacing(10)
        self.promises_layout.setObjectName(u"promises_layout")
        self.promises_layout.setContentsMargins(0, 0, 0, 0)

        self.promises_part_layout.addWidget(self.promises_holder)

        self.more_promises_layout = QHBoxLayout()
        self.more_promises_layout.setSpacing(0)
        self.more_promises_layout.setObjectName(u"more_promises_layout")
        self.more_promises_layout.setContentsMargins(0, 0, 0, 0)
        self.more_promises_button = MoreButton(self.promises_part)
        self.more_promises_button.setObjectName(u"more_promises_button")
        self.more_promises_button.setAutoDefault(False)
        self.more_promises_button.setProperty(u"role", u"link")

        self.more_promises_layout.addWidget(self.more_promises_button)

        self.more_promises_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_promises_layout.addItem(self.more_promises_spacer)


        self.promises_part_layout.addLayout(self.more_promises_layout)

        self.settled_button_layout = QHBoxLayout()
        self.settled_button_layout.setSpacing(0)
        self.settled_button_layout.setObjectName(u"settled_button_layout")
        self.settled_button_layout.setContentsMargins(0, 0, 0, 0)
        self.settled_button = QPushButton(self.promises_part)
        self.settled_button.setObjectName(u"settled_button")
        self.settled_button.setAutoDefault(False)
        self.settled_button.setProperty(u"role", u"link")

        self.settled_button_layout.addWidget(self.settled_button)

        self.settled_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.settled_button_layout.addItem(self.settled_spacer)


        self.promises_part_layout.addLayout(self.settled_button_layout)

        self.settled_holder = QWidget(self.promises_part)
        self.settled_holder.setObjectName(u"settled_holder")
        self.settled_layout = QVBoxLayout(self.settled_holder)
        self.settled_layout.setSpacing(10)
        self.settled_layout.setObjectName(u"settled_layout")
        self.settled_layout.setContentsMargins(0, 0, 0, 0)

        self.promises_part_layout.addWidget(self.settled_holder)

        self.more_settled_layout = QHBoxLayout()
        self.more_settled_layout.setSpacing(0)
        self.more_settled_layout.setObjectName(u"more_settled_layout")
        self.more_settled_layout.setContentsMargins(0, 0, 0, 0)
        self.more_settled_button = MoreButton(self.promises_part)
        self.more_settled_button.setObjectName(u"more_settled_button")
        self.more_settled_button.setAutoDefault(False)
        self.more_settled_button.setProperty(u"role", u"link")

        self.more_settled_layout.addWidget(self.more_settled_button)

        self.more_settled_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_settled_layout.addItem(self.more_settled_spacer)


        self.promises_part_layout.addLayout(self.more_settled_layout)

        self.promises_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.promises_part_layout.addItem(self.promises_end_spacer)


        self.first_parts_layout.addWidget(self.promises_part)

        self.first_parts_layout.setStretch(0, 1)
        self.first_parts_layout.setStretch(1, 1)

        self.parts_layout.addLayout(self.first_parts_layout)

        self.later_parts_layout = QHBoxLayout()
        self.later_parts_layout.setSpacing(28)
        self.later_parts_layout.setObjectName(u"later_parts_layout")
        self.later_parts_layout.setContentsMargins(0, 0, 0, 0)
        self.contacts_part = QWidget(self.parts_widget)
        self.contacts_part.setObjectName(u"contacts_part")
        self.contacts_part_layout = QVBoxLayout(self.contacts_part)
        self.contacts_part_layout.setSpacing(10)
        self.contacts_part_layout.setObjectName(u"contacts_part_layout")
        self.contacts_part_layout.setContentsMargins(0, 0, 0, 0)
        self.contacts_title_label = QLabel(self.contacts_part)
        self.contacts_title_label.setObjectName(u"contacts_title_label")
        self.contacts_title_label.setWordWrap(True)
        self.contacts_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contacts_title_label.setProperty(u"role", u"heading")

        self.contacts_part_layout.addWidget(self.contacts_title_label)

        self.contacts_text_label = QLabel(self.contacts_part)
        self.contacts_text_label.setObjectName(u"contacts_text_label")
        self.contacts_text_label.setWordWrap(True)
        self.contacts_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contacts_text_label.setProperty(u"role", u"secondary")

        self.contacts_part_layout.addWidget(self.contacts_text_label)

        self.tries_frame = QFrame(self.contacts_part)
        self.tries_frame.setObjectName(u"tries_frame")
        self.tries_frame.setProperty(u"role", u"notice")
        self.tries_layout = QVBoxLayout(self.tries_frame)
        self.tries_layout.setSpacing(4)
        self.tries_layout.setObjectName(u"tries_layout")
        self.tries_layout.setContentsMargins(14, 10, 14, 10)
        self.tries_label = QLabel(self.tries_frame)
        self.tries_label.setObjectName(u"tries_label")
        self.tries_label.setWordWrap(True)
        self.tries_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tries_label.setProperty(u"role", u"body")

        self.tries_layout.addWidget(self.tries_label)


        self.contacts_part_layout.addWidget(self.tries_frame)

        self.contacts_holder = QWidget(self.contacts_part)
        self.contacts_holder.setObjectName(u"contacts_holder")
        self.contacts_layout = QVBoxLayout(self.contacts_holder)
        self.contacts_layout.setSpacing(10)
        self.contacts_layout.setObjectName(u"contacts_layout")
        self.contacts_layout.setContentsMargins(0, 0, 0, 0)

        self.contacts_part_layout.addWidget(self.contacts_holder)

        self.more_contacts_layout = QHBoxLayout()
        self.more_contacts_layout.setSpacing(0)
        self.more_contacts_layout.setObjectName(u"more_contacts_layout")
        self.more_contacts_layout.setContentsMargins(0, 0, 0, 0)
        self.more_contacts_button = MoreButton(self.contacts_part)
        self.more_contacts_button.setObjectName(u"more_contacts_button")
        self.more_contacts_button.setAutoDefault(False)
        self.more_contacts_button.setProperty(u"role", u"link")

        self.more_contacts_layout.addWidget(self.more_contacts_button)

        self.more_contacts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_contacts_layout.addItem(self.more_contacts_spacer)


        self.contacts_part_layout.addLayout(self.more_contacts_layout)

        self.contacts_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contacts_part_layout.addItem(self.contacts_end_spacer)


        self.later_parts_layout.addWidget(self.contacts_part)

        self.told_part = QWidget(self.parts_widget)
        self.told_part.setObjectName(u"told_part")
        self.told_part_layout = QVBoxLayout(self.told_part)
        self.told_part_layout.setSpacing(10)
        self.told_part_layout.setObjectName(u"told_part_layout")
        self.told_part_layout.setContentsMargins(0, 0, 0, 0)
        self.told_head = TurningRow(self.told_part)
        self.told_head.setObjectName(u"told_head")
        self.told_head_layout = QHBoxLayout(self.told_head)
        self.told_head_layout.setSpacing(10)
        self.told_head_layout.setObjectName(u"told_head_layout")
        self.told_head_layout.setContentsMargins(0, 0, 0, 0)
        self.told_title_label = QLabel(self.told_head)
        self.told_title_label.setObjectName(u"told_title_label")
        self.told_title_label.setWordWrap(True)
        self.told_title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.told_title_label.sizePolicy().hasHeightForWidth())
        self.told_title_label.setSizePolicy(sizePolicy)
        self.told_title_label.setProperty(u"role", u"heading")

        self.told_head_layout.addWidget(self.told_title_label)

        self.told_button = QPushButton(self.told_head)
        self.told_button.setObjectName(u"told_button")
        self.told_button.setAutoDefault(False)

        self.told_head_layout.addWidget(self.told_button)


        self.told_part_layout.addWidget(self.told_head)

        self.told_text_label = QLabel(self.told_part)
        self.told_text_label.setObjectName(u"told_text_label")
        self.told_text_label.setWordWrap(True)
        self.told_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_text_label.setProperty(u"role", u"secondary")

        self.told_part_layout.addWidget(self.told_text_label)

        self.told_search_part = QWidget(self.told_part)
        self.told_search_part.setObjectName(u"told_search_part")
        self.told_search_layout = QVBoxLayout(self.told_search_part)
        self.told_search_layout.setSpacing(4)
        self.told_search_layout.setObjectName(u"told_search_layout")
        self.told_search_layout.setContentsMargins(0, 0, 0, 0)
        self.told_search_label = QLabel(self.told_search_part)
        self.told_search_label.setObjectName(u"told_search_label")
        self.told_search_label.setWordWrap(True)
        self.told_search_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_search_label.setProperty(u"role", u"secondary")

        self.told_search_layout.addWidget(self.told_search_label)

        self.told_search_edit = QLineEdit(self.told_search_part)
        self.told_search_edit.setObjectName(u"told_search_edit")
        self.told_search_edit.setMaxLength(200)
        self.told_search_edit.setClearButtonEnabled(True)

        self.told_search_layout.addWidget(self.told_search_edit)


        self.told_part_layout.addWidget(self.told_search_part)

        self.told_none_label = QLabel(self.told_part)
        self.told_none_label.setObjectName(u"told_none_label")
        self.told_none_label.setWordWrap(True)
        self.told_none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_none_label.setProperty(u"role", u"body")

        self.told_part_layout.addWidget(self.told_none_label)

        self.told_holder = QWidget(self.told_part)
        self.told_holder.setObjectName(u"told_holder")
        self.told_layout = QVBoxLayout(self.told_holder)
        self.told_layout.setSpacing(10)
        self.told_layout.setObjectName(u"told_layout")
        self.told_layout.setContentsMargins(0, 0, 0, 0)

        self.told_part_layout.addWidget(self.told_holder)

        self.more_told_layout = QHBoxLayout()
        self.more_told_layout.setSpacing(0)
        self.more_told_layout.setObjectName(u"more_told_layout")
        self.more_told_layout.setContentsMargins(0, 0, 0, 0)
        self.more_told_button = MoreButton(self.told_part)
        self.more_told_button.setObjectName(u"more_told_button")
        self.more_told_button.setAutoDefault(False)
        self.more_told_button.setProperty(u"role", u"link")

        self.more_told_layout.addWidget(self.more_told_button)

        self.more_told_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_told_layout.addItem(self.more_told_spacer)


        self.told_part_layout.addLayout(self.more_told_layout)

        self.told_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.told_part_layout.addItem(self.told_end_spacer)


        self.later_parts_layout.addWidget(self.told_part)

        self.later_parts_layout.setStretch(0, 1)
        self.later_parts_layout.setStretch(1, 1)

        self.parts_layout.addLayout(self.later_parts_layout)

        self.parts_layout.setStretch(1, 1)

        self.victim_column_layout.addWidget(self.parts_widget)

        self.victim_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.victim_column_layout.addItem(self.victim_end_spacer)


        self.victim_content_layout.addWidget(self.victim_column)

        self.victim_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.victim_content_layout.addItem(self.victim_right_spacer)

        self.victim_content_layout.setStretch(0, 1000)
        self.victim_content_layout.setStretch(1, 1)
        self.victim_scroll.setWidget(self.victim_content)

        self.victim_page_layout.addWidget(self.victim_scroll)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_combo)
        self.told_search_label.setBuddy(self.told_search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_combo, self.contact_button)
        QWidget.setTabOrder(self.contact_button, self.add_victim_button)
        QWidget.setTabOrder(self.add_victim_button, self.more_promises_button)
        QWidget.setTabOrder(self.more_promises_button, self.settled_button)
        QWidget.setTabOrder(self.settled_button, self.more_settled_button)
        QWidget.setTabOrder(self.more_settled_button, self.more_contacts_button)
        QWidget.setTabOrder(self.more_contacts_button, self.told_button)
        QWidget.setTabOrder(self.told_button, self.told_search_edit)
        QWidget.setTabOrder(self.told_search_edit, self.more_told_button)

        self.retranslateUi(victim_page)
    # setupUi

    def retranslateUi(self, victim_page):
        self.victim_title_label.setText(QCoreApplication.translate("VictimPage", u"Victim", None))
        self.person_label.setText(QCoreApplication.translate("VictimPage", u"Sho&wn:", None))
        self.contact_button.setText(QCoreApplication.translate("VictimPage", u"Rec&ord a contact\u2026", None))
        self.nobody_title_label.setText(QCoreApplication.translate("VictimPage", u"No victim is listed yet", None))
        self.nobody_text_label.setText(QCoreApplication.translate("VictimPage", u"A label such as \u201cVictim 1\u201d is enough to begin with. Then record how to reach them safely, before anybody rings.", None))
        self.add_victim_button.setText(QCoreApplication.translate("VictimPage", u"Add the &victim\u2026", None))
        self.promises_title_label.setText(QCoreApplication.translate("VictimPage", u"Promises", None))
        self.promises_text_label.setText("")
        self.more_promises_button.setText(QCoreApplication.translate("VictimPage", u"Show more", None))
        self.settled_button.setText(QCoreApplication.translate("VictimPage", u"Show what is settled", None))
        self.more_settled_button.setText(QCoreApplication.translate("VictimPage", u"Show more", None))
        self.contacts_title_label.setText(QCoreApplication.translate("VictimPage", u"Contacts", None))
        self.contacts_text_label.setText("")
        self.tries_label.setText("")
        self.more_contacts_button.setText(QCoreApplication.translate("VictimPage", u"Show earlier contacts", None))
        self.told_title_label.setText(QCoreApplication.translate("VictimPage", u"Told once", None))
        self.told_button.setText(QCoreApplication.translate("VictimPage", u"Record a to&pic\u2026", None))
        self.told_text_label.setText(QCoreApplication.translate("VictimPage", u"What they have told already, and where it stands, so that nobody asks for it again without need.", None))
        self.told_search_label.setText(QCoreApplication.translate("VictimPage", u"&Find a topic", None))
        self.told_none_label.setText("")
        self.more_told_button.setText(QCoreApplication.translate("VictimPage", u"Show more", None))
        pass
    # retranslateUi
