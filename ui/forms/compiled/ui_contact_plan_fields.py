# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/contact_plan_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit

class Ui_ContactPlanFields(object):
    def setupUi(self, contact_plan_fields):
        if not contact_plan_fields.objectName():
            contact_plan_fields.setObjectName(u"contact_plan_fields")
        self.contact_plan_fields_layout = QVBoxLayout(contact_plan_fields)
        self.contact_plan_fields_layout.setSpacing(14)
        self.contact_plan_fields_layout.setObjectName(u"contact_plan_fields_layout")
        self.contact_plan_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.ways_layout = QVBoxLayout()
        self.ways_layout.setSpacing(6)
        self.ways_layout.setObjectName(u"ways_layout")
        self.ways_layout.setContentsMargins(0, 0, 0, 0)
        self.ways_label = QLabel(contact_plan_fields)
        self.ways_label.setObjectName(u"ways_label")
        self.ways_label.setWordWrap(True)
        self.ways_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ways_label.setProperty(u"role", u"strong")

        self.ways_layout.addWidget(self.ways_label)

        self.channels_layout = QVBoxLayout()
        self.channels_layout.setSpacing(8)
        self.channels_layout.setObjectName(u"channels_layout")
        self.channels_layout.setContentsMargins(0, 0, 0, 0)

        self.ways_layout.addLayout(self.channels_layout)


        self.contact_plan_fields_layout.addLayout(self.ways_layout)

        self.details_layout = QVBoxLayout()
        self.details_layout.setSpacing(4)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.details_label = QLabel(contact_plan_fields)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setWordWrap(True)
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setProperty(u"role", u"strong")

        self.details_layout.addWidget(self.details_label)

        self.details_edit = GrowingEdit(contact_plan_fields)
        self.details_edit.setObjectName(u"details_edit")
        self.details_edit.setTabChangesFocus(True)

        self.details_layout.addWidget(self.details_edit)

        self.details_text_label = QLabel(contact_plan_fields)
        self.details_text_label.setObjectName(u"details_text_label")
        self.details_text_label.setWordWrap(True)
        self.details_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_text_label.setProperty(u"role", u"caption")

        self.details_layout.addWidget(self.details_text_label)


        self.contact_plan_fields_layout.addLayout(self.details_layout)

        self.times_layout = QVBoxLayout()
        self.times_layout.setSpacing(4)
        self.times_layout.setObjectName(u"times_layout")
        self.times_layout.setContentsMargins(0, 0, 0, 0)
        self.times_label = QLabel(contact_plan_fields)
        self.times_label.setObjectName(u"times_label")
        self.times_label.setWordWrap(True)
        self.times_label.setTextFormat(Qt.TextFormat.PlainText)
        self.times_label.setProperty(u"role", u"strong")

        self.times_layout.addWidget(self.times_label)

        self.times_edit = QLineEdit(contact_plan_fields)
        self.times_edit.setObjectName(u"times_edit")
        self.times_edit.setMaxLength(400)

        self.times_layout.addWidget(self.times_edit)


        self.contact_plan_fields_layout.addLayout(self.times_layout)

        self.avoid_layout = QVBoxLayout()
        self.avoid_layout.setSpacing(4)
        self.avoid_layout.setObjectName(u"avoid_layout")
        self.avoid_layout.setContentsMargins(0, 0, 0, 0)
        self.avoid_label = QLabel(contact_plan_fields)
        self.avoid_label.setObjectName(u"avoid_label")
        self.avoid_label.setWordWrap(True)
        self.avoid_label.setTextFormat(Qt.TextFormat.PlainText)
        self.avoid_label.setProperty(u"role", u"strong")

        self.avoid_layout.addWidget(self.avoid_label)

        self.avoid_edit = GrowingEdit(contact_plan_fields)
        self.avoid_edit.setObjectName(u"avoid_edit")
        self.avoid_edit.setTabChangesFocus(True)

        self.avoid_layout.addWidget(self.avoid_edit)

        self.avoid_text_label = QLabel(contact_plan_fields)
        self.avoid_text_label.setObjectName(u"avoid_text_label")
        self.avoid_text_label.setWordWrap(True)
        self.avoid_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.avoid_text_label.setProperty(u"role", u"caption")

        self.avoid_layout.addWidget(self.avoid_text_label)


        self.contact_plan_fields_layout.addLayout(self.avoid_layout)

        self.code_word_layout = QVBoxLayout()
        self.code_word_layout.setSpacing(4)
        self.code_word_layout.setObjectName(u"code_word_layout")
        self.code_word_layout.setContentsMargins(0, 0, 0, 0)
        self.code_word_label = QLabel(contact_plan_fields)
        self.code_word_label.setObjectName(u"code_word_label")
        self.code_word_label.setWordWrap(True)
        self.code_word_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_word_label.setProperty(u"role", u"strong")

        self.code_word_layout.addWidget(self.code_word_label)

        self.code_word_edit = QLineEdit(contact_plan_fields)
        self.code_word_edit.setObjectName(u"code_word_edit")
        self.code_word_edit.setMaxLength(400)
        self.code_word_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.code_word_layout.addWidget(self.code_word_edit)

        self.code_word_check = QCheckBox(contact_plan_fields)
        self.code_word_check.setObjectName(u"code_word_check")

        self.code_word_layout.addWidget(self.code_word_check)

        self.code_word_text_label = QLabel(contact_plan_fields)
        self.code_word_text_label.setObjectName(u"code_word_text_label")
        self.code_word_text_label.setWordWrap(True)
        self.code_word_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_word_text_label.setProperty(u"role", u"caption")

        self.code_word_layout.addWidget(self.code_word_text_label)


        self.contact_plan_fields_layout.addLayout(self.code_word_layout)

        self.every_layout = QVBoxLayout()
        self.every_layout.setSpacing(4)
        self.every_layout.setObjectName(u"every_layout")
        self.every_layout.setContentsMargins(0, 0, 0, 0)
        self.every_label = QLabel(contact_plan_fields)
        self.every_label.setObjectName(u"every_label")
        self.every_label.setWordWrap(True)
        self.every_label.setTextFormat(Qt.TextFormat.PlainText)
        self.every_label.setProperty(u"role", u"strong")

        self.every_layout.addWidget(self.every_label)

        self.every_combo = QComboBox(contact_plan_fields)
        self.every_combo.setObjectName(u"every_combo")

        self.every_layout.addWidget(self.every_combo)

        self.every_text_label = QLabel(contact_plan_fields)
        self.every_text_label.setObjectName(u"every_text_label")
        self.every_text_label.setWordWrap(True)
        self.every_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.every_text_label.setProperty(u"role", u"caption")

        self.every_layout.addWidget(self.every_text_label)


        self.contact_plan_fields_layout.addLayout(self.every_layout)

        self.because_part = QWidget(contact_plan_fields)
        self.because_part.setObjectName(u"because_part")
        self.because_layout = QVBoxLayout(self.because_part)
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.because_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setWordWrap(True)
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.because_part)
        self.because_edit.setObjectName(u"because_edit")
        self.because_edit.setTabChangesFocus(True)

        self.because_layout.addWidget(self.because_edit)


        self.contact_plan_fields_layout.addWidget(self.because_part)

#if QT_CONFIG(shortcut)
        self.details_label.setBuddy(self.details_edit)
        self.times_label.setBuddy(self.times_edit)
        self.avoid_label.setBuddy(self.avoid_edit)
        self.code_word_label.setBuddy(self.code_word_edit)
        self.every_label.setBuddy(self.every_combo)
        self.because_label.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.details_edit, self.times_edit)
        QWidget.setTabOrder(self.times_edit, self.avoid_edit)
        QWidget.setTabOrder(self.avoid_edit, self.code_word_edit)
        QWidget.setTabOrder(self.code_word_edit, self.code_word_check)
        QWidget.setTabOrder(self.code_word_check, self.every_combo)
        QWidget.setTabOrder(self.every_combo, self.because_edit)

        self.retranslateUi(contact_plan_fields)
    # setupUi

    def retranslateUi(self, contact_plan_fields):
        self.ways_label.setText(QCoreApplication.translate("ContactPlanFields", u"Safe ways to reach them, the best first", None))
        self.details_label.setText(QCoreApplication.translate("ContactPlanFields", u"N&umber, address, or who passes it on", None))
        self.details_text_label.setText(QCoreApplication.translate("ContactPlanFields", u"As they gave it. What to say if somebody else answers belongs below.", None))
        self.times_label.setText(QCoreApplication.translate("ContactPlanFields", u"Safe &times, in their words", None))
        self.avoid_label.setText(QCoreApplication.translate("ContactPlanFields", u"What to a&void", None))
        self.avoid_text_label.setText(QCoreApplication.translate("ContactPlanFields", u"Who must not hear of it, where not to ring, what never to write, voicemail, envelopes.", None))
        self.code_word_label.setText(QCoreApplication.translate("ContactPlanFields", u"&Code word", None))
        self.code_word_check.setText(QCoreApplication.translate("ContactPlanFields", u"S&how it while I write", None))
        self.code_word_text_label.setText(QCoreApplication.translate("ContactPlanFields", u"What you say, or they say, to be sure. It is shown only when you ask for it, is never found by searching, and never goes on paper.", None))
        self.every_label.setText(QCoreApplication.translate("ContactPlanFields", u"How &often they want to hear from us", None))
        self.every_text_label.setText(QCoreApplication.translate("ContactPlanFields", u"Also when there is nothing new. Leave it open if they have not said.", None))
        self.because_label.setText(QCoreApplication.translate("ContactPlanFields", u"Wh&y it changes, if it helps to know", None))
        pass
    # retranslateUi
