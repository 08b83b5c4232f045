# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/contact_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit

class Ui_ContactFields(object):
    def setupUi(self, contact_fields):
        if not contact_fields.objectName():
            contact_fields.setObjectName(u"contact_fields")
        self.contact_fields_layout = QVBoxLayout(contact_fields)
        self.contact_fields_layout.setSpacing(14)
        self.contact_fields_layout.setObjectName(u"contact_fields_layout")
        self.contact_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.person_part = QWidget(contact_fields)
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


        self.contact_fields_layout.addWidget(self.person_part)

        self.channel_layout = QVBoxLayout()
        self.channel_layout.setSpacing(4)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(contact_fields)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setWordWrap(True)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setProperty(u"role", u"strong")

        self.channel_layout.addWidget(self.channel_label)

        self.channel_combo = QComboBox(contact_fields)
        self.channel_combo.setObjectName(u"channel_combo")
        self.channel_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel_combo.setMinimumContentsLength(12)

        self.channel_layout.addWidget(self.channel_combo)


        self.contact_fields_layout.addLayout(self.channel_layout)

        self.reached_layout = QVBoxLayout()
        self.reached_layout.setSpacing(4)
        self.reached_layout.setObjectName(u"reached_layout")
        self.reached_layout.setContentsMargins(0, 0, 0, 0)
        self.reached_label = QLabel(contact_fields)
        self.reached_label.setObjectName(u"reached_label")
        self.reached_label.setWordWrap(True)
        self.reached_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reached_label.setProperty(u"role", u"strong")

        self.reached_layout.addWidget(self.reached_label)

        self.reached_combo = QComboBox(contact_fields)
        self.reached_combo.setObjectName(u"reached_combo")

        self.reached_layout.addWidget(self.reached_combo)


        self.contact_fields_layout.addLayout(self.reached_layout)

        self.safe_layout = QVBoxLayout()
        self.safe_layout.setSpacing(4)
        self.safe_layout.setObjectName(u"safe_layout")
        self.safe_layout.setContentsMargins(0, 0, 0, 0)
        self.safe_label = QLabel(contact_fields)
        self.safe_label.setObjectName(u"safe_label")
        self.safe_label.setWordWrap(True)
        self.safe_label.setTextFormat(Qt.TextFormat.PlainText)
        self.safe_label.setProperty(u"role", u"strong")

        self.safe_layout.addWidget(self.safe_label)

        self.safe_combo = QComboBox(contact_fields)
        self.safe_combo.setObjectName(u"safe_combo")

        self.safe_layout.addWidget(self.safe_combo)

        self.safe_text_label = QLabel(contact_fields)
        self.safe_text_label.setObjectName(u"safe_text_label")
        self.safe_text_label.setWordWrap(True)
        self.safe_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.safe_text_label.setProperty(u"role", u"caption")

        self.safe_layout.addWidget(self.safe_text_label)


        self.contact_fields_layout.addLayout(self.safe_layout)

        self.unsafe_frame = QFrame(contact_fields)
        self.unsafe_frame.setObjectName(u"unsafe_frame")
        self.unsafe_frame.setProperty(u"role", u"notice")
        self.unsafe_layout = QVBoxLayout(self.unsafe_frame)
        self.unsafe_layout.setSpacing(4)
        self.unsafe_layout.setObjectName(u"unsafe_layout")
        self.unsafe_layout.setContentsMargins(14, 10, 14, 10)
        self.unsafe_label = QLabel(self.unsafe_frame)
        self.unsafe_label.setObjectName(u"unsafe_label")
        self.unsafe_label.setWordWrap(True)
        self.unsafe_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unsafe_label.setProperty(u"role", u"body")

        self.unsafe_layout.addWidget(self.unsafe_label)


        self.contact_fields_layout.addWidget(self.unsafe_frame)

        self.content_layout = QVBoxLayout()
        self.content_layout.setSpacing(4)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 0, 0)
        self.content_label = QLabel(contact_fields)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setWordWrap(True)
        self.content_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_label.setProperty(u"role", u"strong")

        self.content_layout.addWidget(self.content_label)

        self.content_edit = GrowingEdit(contact_fields)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setTabChangesFocus(True)

        self.content_layout.addWidget(self.content_edit)


        self.contact_fields_layout.addLayout(self.content_layout)

        self.response_layout = QVBoxLayout()
        self.response_layout.setSpacing(4)
        self.response_layout.setObjectName(u"response_layout")
        self.response_layout.setContentsMargins(0, 0, 0, 0)
        self.response_label = QLabel(contact_fields)
        self.response_label.setObjectName(u"response_label")
        self.response_label.setWordWrap(True)
        self.response_label.setTextFormat(Qt.TextFormat.PlainText)
        self.response_label.setProperty(u"role", u"strong")

        self.response_layout.addWidget(self.response_label)

        self.response_edit = GrowingEdit(contact_fields)
        self.response_edit.setObjectName(u"response_edit")
        self.response_edit.setTabChangesFocus(True)

        self.response_layout.addWidget(self.response_edit)

        self.response_text_label = QLabel(contact_fields)
        self.response_text_label.setObjectName(u"response_text_label")
        self.response_text_label.setWordWrap(True)
        self.response_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.response_text_label.setProperty(u"role", u"caption")

        self.response_layout.addWidget(self.response_text_label)


        self.contact_fields_layout.addLayout(self.response_layout)

        self.promised_layout = QVBoxLayout()
        self.promised_layout.setSpacing(6)
        self.promised_layout.setObjectName(u"promised_layout")
        self.promised_layout.setContentsMargins(0, 0, 0, 0)
        self.promised_label = QLabel(contact_fields)
        self.promised_label.setObjectName(u"promised_label")
        self.promised_label.setWordWrap(True)
        self.promised_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promised_label.setProperty(u"role", u"strong")

        self.promised_layout.addWidget(self.promised_label)

        self.promised_text_label = QLabel(contact_fields)
        self.promised_text_label.setObjectName(u"promised_text_label")
        self.promised_text_label.setWordWrap(True)
        self.promised_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promised_text_label.setProperty(u"role", u"caption")

        self.promised_layout.addWidget(self.promised_text_label)

        self.promise_rows_layout = QVBoxLayout()
        self.promise_rows_layout.setSpacing(8)
        self.promise_rows_layout.setObjectName(u"promise_rows_layout")
        self.promise_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.promised_layout.addLayout(self.promise_rows_layout)

        self.add_promise_layout = QHBoxLayout()
        self.add_promise_layout.setSpacing(0)
        self.add_promise_layout.setObjectName(u"add_promise_layout")
        self.add_promise_layout.setContentsMargins(0, 0, 0, 0)
        self.add_promise_button = QPushButton(contact_fields)
        self.add_promise_button.setObjectName(u"add_promise_button")
        self.add_promise_button.setAutoDefault(False)

        self.add_promise_layout.addWidget(self.add_promise_button)

        self.add_promise_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_promise_layout.addItem(self.add_promise_spacer)


        self.promised_layout.addLayout(self.add_promise_layout)


        self.contact_fields_layout.addLayout(self.promised_layout)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_combo)
        self.channel_label.setBuddy(self.channel_combo)
        self.reached_label.setBuddy(self.reached_combo)
        self.safe_label.setBuddy(self.safe_combo)
        self.content_label.setBuddy(self.content_edit)
        self.response_label.setBuddy(self.response_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_combo, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.reached_combo)
        QWidget.setTabOrder(self.reached_combo, self.safe_combo)
        QWidget.setTabOrder(self.safe_combo, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.response_edit)
        QWidget.setTabOrder(self.response_edit, self.add_promise_button)

        self.retranslateUi(contact_fields)
    # setupUi

    def retranslateUi(self, contact_fields):
        self.person_label.setText(QCoreApplication.translate("ContactFields", u"Wh&o it was with", None))
        self.channel_label.setText(QCoreApplication.translate("ContactFields", u"&How", None))
        self.reached_label.setText(QCoreApplication.translate("ContactFields", u"Were they r&eached?", None))
        self.safe_label.setText(QCoreApplication.translate("ContactFields", u"Was it &safe for them to talk?", None))
        self.safe_text_label.setText(QCoreApplication.translate("ContactFields", u"Ask it in a way that yes or no can answer. If nobody could ask, say so.", None))
        self.unsafe_label.setText(QCoreApplication.translate("ContactFields", u"Not safe: end it kindly and soon. Ring your safeguarding lead today and agree what comes next. Try no other way until the plan has been checked with them safely.", None))
        self.content_label.setText(QCoreApplication.translate("ContactFields", u"What they were &told or asked", None))
        self.response_label.setText(QCoreApplication.translate("ContactFields", u"What they said, in their own wor&ds", None))
        self.response_text_label.setText(QCoreApplication.translate("ContactFields", u"Write it as it was said. Their words are never checked for wording.", None))
        self.promised_label.setText(QCoreApplication.translate("ContactFields", u"What you promised", None))
        self.promised_text_label.setText(QCoreApplication.translate("ContactFields", u"Only what you can do yourself, and a day you can keep. Each is kept in sight until it is done.", None))
        self.add_promise_button.setText(QCoreApplication.translate("ContactFields", u"Add a &promise", None))
        pass
    # retranslateUi
