# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/told_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.one_line_edit import OneLineEdit

class Ui_ToldFields(object):
    def setupUi(self, told_fields):
        if not told_fields.objectName():
            told_fields.setObjectName(u"told_fields")
        self.told_fields_layout = QVBoxLayout(told_fields)
        self.told_fields_layout.setSpacing(14)
        self.told_fields_layout.setObjectName(u"told_fields_layout")
        self.told_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.person_part = QWidget(told_fields)
        self.person_part.setObjectName(u"person_part")
        self.person_layout = QVBoxLayout(self.person_part)
        self.person_layout.setSpacing(4)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_part)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setWordWrap(True)
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_label.setProperty(u"role", u"strong")

        self.person_layout.addWidget(self.person_label)

        self.person_combo = QComboBox(self.person_part)
        self.person_combo.setObjectName(u"person_combo")
        self.person_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_combo.setMinimumContentsLength(12)

        self.person_layout.addWidget(self.person_combo)


        self.told_fields_layout.addWidget(self.person_part)

        self.topic_layout = QVBoxLayout()
        self.topic_layout.setSpacing(4)
        self.topic_layout.setObjectName(u"topic_layout")
        self.topic_layout.setContentsMargins(0, 0, 0, 0)
        self.topic_label = QLabel(told_fields)
        self.topic_label.setObjectName(u"topic_label")
        self.topic_label.setWordWrap(True)
        self.topic_label.setTextFormat(Qt.TextFormat.PlainText)
        self.topic_label.setProperty(u"role", u"strong")

        self.topic_layout.addWidget(self.topic_label)

        self.topic_edit = OneLineEdit(told_fields)
        self.topic_edit.setObjectName(u"topic_edit")

        self.topic_layout.addWidget(self.topic_edit)

        self.topic_text_label = QLabel(told_fields)
        self.topic_text_label.setObjectName(u"topic_text_label")
        self.topic_text_label.setWordWrap(True)
        self.topic_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.topic_text_label.setProperty(u"role", u"caption")

        self.topic_layout.addWidget(self.topic_text_label)


        self.told_fields_layout.addLayout(self.topic_layout)

        self.to_layout = QVBoxLayout()
        self.to_layout.setSpacing(4)
        self.to_layout.setObjectName(u"to_layout")
        self.to_layout.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(told_fields)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setWordWrap(True)
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setProperty(u"role", u"strong")

        self.to_layout.addWidget(self.to_label)

        self.to_edit = QLineEdit(told_fields)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setMaxLength(400)

        self.to_layout.addWidget(self.to_edit)


        self.told_fields_layout.addLayout(self.to_layout)

        self.recorded_in_layout = QVBoxLayout()
        self.recorded_in_layout.setSpacing(4)
        self.recorded_in_layout.setObjectName(u"recorded_in_layout")
        self.recorded_in_layout.setContentsMargins(0, 0, 0, 0)
        self.recorded_in_label = QLabel(told_fields)
        self.recorded_in_label.setObjectName(u"recorded_in_label")
        self.recorded_in_label.setWordWrap(True)
        self.recorded_in_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recorded_in_label.setProperty(u"role", u"strong")

        self.recorded_in_layout.addWidget(self.recorded_in_label)

        self.recorded_in_edit = QLineEdit(told_fields)
        self.recorded_in_edit.setObjectName(u"recorded_in_edit")
        self.recorded_in_edit.setMaxLength(400)

        self.recorded_in_layout.addWidget(self.recorded_in_edit)

        self.recorded_in_text_label = QLabel(told_fields)
        self.recorded_in_text_label.setObjectName(u"recorded_in_text_label")
        self.recorded_in_text_label.setWordWrap(True)
        self.recorded_in_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recorded_in_text_label.setProperty(u"role", u"caption")

        self.recorded_in_layout.addWidget(self.recorded_in_text_label)


        self.told_fields_layout.addLayout(self.recorded_in_layout)

        self.ask_again_layout = QVBoxLayout()
        self.ask_again_layout.setSpacing(4)
        self.ask_again_layout.setObjectName(u"ask_again_layout")
        self.ask_again_layout.setContentsMargins(0, 0, 0, 0)
        self.ask_again_label = QLabel(told_fields)
        self.ask_again_label.setObjectName(u"ask_again_label")
        self.ask_again_label.setWordWrap(True)
        self.ask_again_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_again_label.setProperty(u"role", u"strong")

        self.ask_again_layout.addWidget(self.ask_again_label)

        self.ask_again_edit = GrowingEdit(told_fields)
        self.ask_again_edit.setObjectName(u"ask_again_edit")
        self.ask_again_edit.setTabChangesFocus(True)

        self.ask_again_layout.addWidget(self.ask_again_edit)

        self.ask_again_text_label = QLabel(told_fields)
        self.ask_again_text_label.setObjectName(u"ask_again_text_label")
        self.ask_again_text_label.setWordWrap(True)
        self.ask_again_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_again_text_label.setProperty(u"role", u"caption")

        self.ask_again_layout.addWidget(self.ask_again_text_label)


        self.told_fields_layout.addLayout(self.ask_again_layout)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_combo)
        self.topic_label.setBuddy(self.topic_edit)
        self.to_label.setBuddy(self.to_edit)
        self.recorded_in_label.setBuddy(self.recorded_in_edit)
        self.ask_again_label.setBuddy(self.ask_again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_combo, self.topic_edit)
        QWidget.setTabOrder(self.topic_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.recorded_in_edit)
        QWidget.setTabOrder(self.recorded_in_edit, self.ask_again_edit)

        self.retranslateUi(told_fields)
    # setupUi

    def retranslateUi(self, told_fields):
        self.person_label.setText(QCoreApplication.translate("ToldFields", u"Who &told it", None))
        self.topic_label.setText(QCoreApplication.translate("ToldFields", u"What it was a&bout", None))
        self.topic_text_label.setText(QCoreApplication.translate("ToldFields", u"The topic is enough, such as \u201chow they know each other\u201d. The words themselves stay where they were recorded.", None))
        self.to_label.setText(QCoreApplication.translate("ToldFields", u"Who &heard it", None))
        self.recorded_in_label.setText(QCoreApplication.translate("ToldFields", u"Where it stan&ds", None))
        self.recorded_in_text_label.setText(QCoreApplication.translate("ToldFields", u"A statement, a recorded interview, a note; with its number if it has one.", None))
        self.ask_again_label.setText(QCoreApplication.translate("ToldFields", u"What is &still to be asked, and why", None))
        self.ask_again_text_label.setText(QCoreApplication.translate("ToldFields", u"Leave it empty if nothing is: then nobody needs to ask again.", None))
        pass
    # retranslateUi
