# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/enquiry_step.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.growing_edit import GrowingEdit

class Ui_EnquiryStep(object):
    def setupUi(self, enquiry_step):
        if not enquiry_step.objectName():
            enquiry_step.setObjectName(u"enquiry_step")
        self.enquiry_step_layout = QVBoxLayout(enquiry_step)
        self.enquiry_step_layout.setSpacing(14)
        self.enquiry_step_layout.setObjectName(u"enquiry_step_layout")
        self.enquiry_step_layout.setContentsMargins(0, 0, 0, 0)
        self.line_label = QLabel(enquiry_step)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setTextFormat(Qt.TextFormat.PlainText)
        self.line_label.setWordWrap(True)
        self.line_label.setProperty(u"role", u"question")

        self.enquiry_step_layout.addWidget(self.line_label)

        self.text_part = QWidget(enquiry_step)
        self.text_part.setObjectName(u"text_part")
        self.text_layout = QVBoxLayout(self.text_part)
        self.text_layout.setSpacing(4)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setProperty(u"role", u"strong")

        self.text_layout.addWidget(self.text_label)

        self.text_edit = GrowingEdit(self.text_part)
        self.text_edit.setObjectName(u"text_edit")

        self.text_layout.addWidget(self.text_edit)


        self.enquiry_step_layout.addWidget(self.text_part)

        self.owner_part = QWidget(enquiry_step)
        self.owner_part.setObjectName(u"owner_part")
        self.owner_layout = QVBoxLayout(self.owner_part)
        self.owner_layout.setSpacing(4)
        self.owner_layout.setObjectName(u"owner_layout")
        self.owner_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_label = QLabel(self.owner_part)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setWordWrap(True)
        self.owner_label.setProperty(u"role", u"strong")

        self.owner_layout.addWidget(self.owner_label)

        self.owner_edit = QLineEdit(self.owner_part)
        self.owner_edit.setObjectName(u"owner_edit")
        self.owner_edit.setMaxLength(400)

        self.owner_layout.addWidget(self.owner_edit)


        self.enquiry_step_layout.addWidget(self.owner_part)

        self.due_part = QWidget(enquiry_step)
        self.due_part.setObjectName(u"due_part")
        self.due_layout = QVBoxLayout(self.due_part)
        self.due_layout.setSpacing(4)
        self.due_layout.setObjectName(u"due_layout")
        self.due_layout.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setWordWrap(True)
        self.due_label.setProperty(u"role", u"strong")

        self.due_layout.addWidget(self.due_label)

        self.due_edit = DayEdit(self.due_part)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)


        self.enquiry_step_layout.addWidget(self.due_part)

        self.direction_part = QWidget(enquiry_step)
        self.direction_part.setObjectName(u"direction_part")
        self.direction_layout = QVBoxLayout(self.direction_part)
        self.direction_layout.setSpacing(4)
        self.direction_layout.setObjectName(u"direction_layout")
        self.direction_layout.setContentsMargins(0, 0, 0, 0)
        self.direction_label = QLabel(self.direction_part)
        self.direction_label.setObjectName(u"direction_label")
        self.direction_label.setTextFormat(Qt.TextFormat.PlainText)
        self.direction_label.setWordWrap(True)
        self.direction_label.setProperty(u"role", u"strong")

        self.direction_layout.addWidget(self.direction_label)

        self.direction_combo = QComboBox(self.direction_part)
        self.direction_combo.setObjectName(u"direction_combo")
        self.direction_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.direction_combo.setMinimumContentsLength(12)

        self.direction_layout.addWidget(self.direction_combo)


        self.enquiry_step_layout.addWidget(self.direction_part)

        self.because_part = QWidget(enquiry_step)
        self.because_part.setObjectName(u"because_part")
        self.because_layout = QVBoxLayout(self.because_part)
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.because_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.because_part)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)


        self.enquiry_step_layout.addWidget(self.because_part)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.owner_label.setBuddy(self.owner_edit)
        self.due_label.setBuddy(self.due_edit)
        self.direction_label.setBuddy(self.direction_combo)
        self.because_label.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.owner_edit)
        QWidget.setTabOrder(self.owner_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.direction_combo)
        QWidget.setTabOrder(self.direction_combo, self.because_edit)

        self.retranslateUi(enquiry_step)
    # setupUi

    def retranslateUi(self, enquiry_step):
        self.line_label.setText("")
        self.text_label.setText("")
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("EnquiryStep", u"What was done or shown", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText("")
#if QT_CONFIG(accessibility)
        self.owner_edit.setAccessibleName(QCoreApplication.translate("EnquiryStep", u"Who follows it", None))
#endif // QT_CONFIG(accessibility)
        self.due_label.setText("")
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("EnquiryStep", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.direction_label.setText("")
#if QT_CONFIG(accessibility)
        self.direction_combo.setAccessibleName(QCoreApplication.translate("EnquiryStep", u"Where it may point", None))
#endif // QT_CONFIG(accessibility)
        self.because_label.setText("")
#if QT_CONFIG(accessibility)
        self.because_edit.setAccessibleName(QCoreApplication.translate("EnquiryStep", u"Why", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
