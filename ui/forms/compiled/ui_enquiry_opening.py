# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/enquiry_opening.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.one_line_edit import OneLineEdit
from ui.widgets.turning_row import TurningRow

class Ui_EnquiryOpening(object):
    def setupUi(self, enquiry_opening):
        if not enquiry_opening.objectName():
            enquiry_opening.setObjectName(u"enquiry_opening")
        self.enquiry_opening_layout = QVBoxLayout(enquiry_opening)
        self.enquiry_opening_layout.setSpacing(14)
        self.enquiry_opening_layout.setObjectName(u"enquiry_opening_layout")
        self.enquiry_opening_layout.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(enquiry_opening)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_label.setWordWrap(True)
        self.from_label.setProperty(u"role", u"secondary")
        self.from_label.setVisible(False)

        self.enquiry_opening_layout.addWidget(self.from_label)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(enquiry_opening)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"strong")

        self.title_layout.addWidget(self.title_label)

        self.title_edit = OneLineEdit(enquiry_opening)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_hint_label = QLabel(enquiry_opening)
        self.title_hint_label.setObjectName(u"title_hint_label")
        self.title_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_hint_label.setWordWrap(True)
        self.title_hint_label.setProperty(u"role", u"caption")

        self.title_layout.addWidget(self.title_hint_label)


        self.enquiry_opening_layout.addLayout(self.title_layout)

        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(enquiry_opening)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(enquiry_opening)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)

        self.because_hint_label = QLabel(enquiry_opening)
        self.because_hint_label.setObjectName(u"because_hint_label")
        self.because_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_hint_label.setWordWrap(True)
        self.because_hint_label.setProperty(u"role", u"caption")

        self.because_layout.addWidget(self.because_hint_label)


        self.enquiry_opening_layout.addLayout(self.because_layout)

        self.examines_layout = QVBoxLayout()
        self.examines_layout.setSpacing(4)
        self.examines_layout.setObjectName(u"examines_layout")
        self.examines_layout.setContentsMargins(0, 0, 0, 0)
        self.examines_label = QLabel(enquiry_opening)
        self.examines_label.setObjectName(u"examines_label")
        self.examines_label.setTextFormat(Qt.TextFormat.PlainText)
        self.examines_label.setWordWrap(True)
        self.examines_label.setProperty(u"role", u"strong")

        self.examines_layout.addWidget(self.examines_label)

        self.examines_combo = QComboBox(enquiry_opening)
        self.examines_combo.setObjectName(u"examines_combo")
        self.examines_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.examines_combo.setMinimumContentsLength(12)

        self.examines_layout.addWidget(self.examines_combo)


        self.enquiry_opening_layout.addLayout(self.examines_layout)

        self.direction_layout = QVBoxLayout()
        self.direction_layout.setSpacing(4)
        self.direction_layout.setObjectName(u"direction_layout")
        self.direction_layout.setContentsMargins(0, 0, 0, 0)
        self.direction_label = QLabel(enquiry_opening)
        self.direction_label.setObjectName(u"direction_label")
        self.direction_label.setTextFormat(Qt.TextFormat.PlainText)
        self.direction_label.setWordWrap(True)
        self.direction_label.setProperty(u"role", u"strong")

        self.direction_layout.addWidget(self.direction_label)

        self.direction_combo = QComboBox(enquiry_opening)
        self.direction_combo.setObjectName(u"direction_combo")
        self.direction_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.direction_combo.setMinimumContentsLength(12)

        self.direction_layout.addWidget(self.direction_combo)

        self.direction_hint_label = QLabel(enquiry_opening)
        self.direction_hint_label.setObjectName(u"direction_hint_label")
        self.direction_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.direction_hint_label.setWordWrap(True)
        self.direction_hint_label.setProperty(u"role", u"caption")

        self.direction_layout.addWidget(self.direction_hint_label)


        self.enquiry_opening_layout.addLayout(self.direction_layout)

        self.target_layout = QVBoxLayout()
        self.target_layout.setSpacing(4)
        self.target_layout.setObjectName(u"target_layout")
        self.target_layout.setContentsMargins(0, 0, 0, 0)
        self.target_label = QLabel(enquiry_opening)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)
        self.target_label.setWordWrap(True)
        self.target_label.setProperty(u"role", u"strong")

        self.target_layout.addWidget(self.target_label)

        self.target_edit = OneLineEdit(enquiry_opening)
        self.target_edit.setObjectName(u"target_edit")

        self.target_layout.addWidget(self.target_edit)

        self.target_hint_label = QLabel(enquiry_opening)
        self.target_hint_label.setObjectName(u"target_hint_label")
        self.target_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.target_hint_label.setWordWrap(True)
        self.target_hint_label.setProperty(u"role", u"caption")

        self.target_layout.addWidget(self.target_hint_label)


        self.enquiry_opening_layout.addLayout(self.target_layout)

        self.who_row = TurningRow(enquiry_opening)
        self.who_row.setObjectName(u"who_row")
        self.who_row_layout = QHBoxLayout(self.who_row)
        self.who_row_layout.setSpacing(18)
        self.who_row_layout.setObjectName(u"who_row_layout")
        self.who_row_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_layout = QVBoxLayout()
        self.owner_layout.setSpacing(4)
        self.owner_layout.setObjectName(u"owner_layout")
        self.owner_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_label = QLabel(self.who_row)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setWordWrap(True)
        self.owner_label.setProperty(u"role", u"strong")

        self.owner_layout.addWidget(self.owner_label)

        self.owner_edit = QLineEdit(self.who_row)
        self.owner_edit.setObjectName(u"owner_edit")
        self.owner_edit.setMaxLength(400)

        self.owner_layout.addWidget(self.owner_edit)


        self.who_row_layout.addLayout(self.owner_layout)

        self.due_layout = QVBoxLayout()
        self.due_layout.setSpacing(4)
        self.due_layout.setObjectName(u"due_layout")
        self.due_layout.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.who_row)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setWordWrap(True)
        self.due_label.setProperty(u"role", u"strong")

        self.due_layout.addWidget(self.due_label)

        self.due_edit = DayEdit(self.who_row)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)


        self.who_row_layout.addLayout(self.due_layout)

        self.who_row_layout.setStretch(0, 3)
        self.who_row_layout.setStretch(1, 2)

        self.enquiry_opening_layout.addWidget(self.who_row)

        self.stage_layout = QVBoxLayout()
        self.stage_layout.setSpacing(4)
        self.stage_layout.setObjectName(u"stage_layout")
        self.stage_layout.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(enquiry_opening)
        self.stage_label.setObjectName(u"stage_label")
        self.stage_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stage_label.setWordWrap(True)
        self.stage_label.setProperty(u"role", u"strong")

        self.stage_layout.addWidget(self.stage_label)

        self.stage_combo = QComboBox(enquiry_opening)
        self.stage_combo.setObjectName(u"stage_combo")
        self.stage_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage_combo.setMinimumContentsLength(12)

        self.stage_layout.addWidget(self.stage_combo)


        self.enquiry_opening_layout.addLayout(self.stage_layout)

        self.principles_layout = QVBoxLayout()
        self.principles_layout.setSpacing(4)
        self.principles_layout.setObjectName(u"principles_layout")
        self.principles_layout.setContentsMargins(0, 0, 0, 0)
        self.principles_label = QLabel(enquiry_opening)
        self.principles_label.setObjectName(u"principles_label")
        self.principles_label.setTextFormat(Qt.TextFormat.PlainText)
        self.principles_label.setWordWrap(True)
        self.principles_label.setProperty(u"role", u"strong")

        self.principles_layout.addWidget(self.principles_label)


        self.enquiry_opening_layout.addLayout(self.principles_layout)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.because_label.setBuddy(self.because_edit)
        self.examines_label.setBuddy(self.examines_combo)
        self.direction_label.setBuddy(self.direction_combo)
        self.target_label.setBuddy(self.target_edit)
        self.owner_label.setBuddy(self.owner_edit)
        self.due_label.setBuddy(self.due_edit)
        self.stage_label.setBuddy(self.stage_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.examines_combo)
        QWidget.setTabOrder(self.examines_combo, self.direction_combo)
        QWidget.setTabOrder(self.direction_combo, self.target_edit)
        QWidget.setTabOrder(self.target_edit, self.owner_edit)
        QWidget.setTabOrder(self.owner_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.stage_combo)

        self.retranslateUi(enquiry_opening)
    # setupUi

    def retranslateUi(self, enquiry_opening):
        self.from_label.setText("")
        self.title_label.setText(QCoreApplication.translate("EnquiryOpening", u"What is &to be looked into?", None))
        self.title_hint_label.setText(QCoreApplication.translate("EnquiryOpening", u"Short, without names: \u201cDoorbell cameras along the route\u201d.", None))
        self.because_label.setText(QCoreApplication.translate("EnquiryOpening", u"Why is it r&easonable in this case?", None))
        self.because_hint_label.setText(QCoreApplication.translate("EnquiryOpening", u"What it may show or rule out here. \u201cWe always ask\u201d is no reason.", None))
        self.examines_label.setText(QCoreApplication.translate("EnquiryOpening", u"What does it &look at?", None))
        self.direction_label.setText(QCoreApplication.translate("EnquiryOpening", u"Which way may it &point?", None))
        self.direction_hint_label.setText(QCoreApplication.translate("EnquiryOpening", u"All reasonable lines are followed, whichever way they point.", None))
        self.target_label.setText(QCoreApplication.translate("EnquiryOpening", u"Whom or what e&xactly, if it helps", None))
        self.target_hint_label.setText(QCoreApplication.translate("EnquiryOpening", u"The person by their label, the place, device or record.", None))
        self.owner_label.setText(QCoreApplication.translate("EnquiryOpening", u"Who &follows it?", None))
        self.due_label.setText(QCoreApplication.translate("EnquiryOpening", u"&By which day?", None))
        self.stage_label.setText(QCoreApplication.translate("EnquiryOpening", u"Sta&ge, if it belongs to one", None))
        self.principles_label.setText(QCoreApplication.translate("EnquiryOpening", u"Principles it serves, if any", None))
        pass
    # retranslateUi
