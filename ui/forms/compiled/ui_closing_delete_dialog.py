# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/closing_delete_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ClosingDeleteDialog(object):
    def setupUi(self, closing_delete_dialog):
        if not closing_delete_dialog.objectName():
            closing_delete_dialog.setObjectName(u"closing_delete_dialog")
        self.closing_delete_dialog_layout = QVBoxLayout(closing_delete_dialog)
        self.closing_delete_dialog_layout.setSpacing(0)
        self.closing_delete_dialog_layout.setObjectName(u"closing_delete_dialog_layout")
        self.closing_delete_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.delete_scroll = QScrollArea(closing_delete_dialog)
        self.delete_scroll.setObjectName(u"delete_scroll")
        self.delete_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.delete_scroll.setWidgetResizable(True)
        self.delete_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delete_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.delete_content = QWidget()
        self.delete_content.setObjectName(u"delete_content")
        self.delete_content.setProperty(u"role", u"page")
        self.delete_content_layout = QVBoxLayout(self.delete_content)
        self.delete_content_layout.setSpacing(14)
        self.delete_content_layout.setObjectName(u"delete_content_layout")
        self.delete_content_layout.setContentsMargins(24, 20, 24, 12)
        self.delete_title_label = QLabel(self.delete_content)
        self.delete_title_label.setObjectName(u"delete_title_label")
        self.delete_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.delete_title_label.setWordWrap(True)
        self.delete_title_label.setProperty(u"role", u"title")

        self.delete_content_layout.addWidget(self.delete_title_label)

        self.goes_frame = QFrame(self.delete_content)
        self.goes_frame.setObjectName(u"goes_frame")
        self.goes_frame.setProperty(u"role", u"notice")
        self.goes_layout = QVBoxLayout(self.goes_frame)
        self.goes_layout.setSpacing(8)
        self.goes_layout.setObjectName(u"goes_layout")
        self.goes_layout.setContentsMargins(16, 12, 16, 12)
        self.goes_label = QLabel(self.goes_frame)
        self.goes_label.setObjectName(u"goes_label")
        self.goes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.goes_label.setWordWrap(True)
        self.goes_label.setProperty(u"role", u"body")

        self.goes_layout.addWidget(self.goes_label)

        self.stays_label = QLabel(self.goes_frame)
        self.stays_label.setObjectName(u"stays_label")
        self.stays_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stays_label.setWordWrap(True)
        self.stays_label.setProperty(u"role", u"body")

        self.goes_layout.addWidget(self.stays_label)


        self.delete_content_layout.addWidget(self.goes_frame)

        self.grounds_layout = QVBoxLayout()
        self.grounds_layout.setSpacing(4)
        self.grounds_layout.setObjectName(u"grounds_layout")
        self.grounds_layout.setContentsMargins(0, 0, 0, 0)
        self.grounds_label = QLabel(self.delete_content)
        self.grounds_label.setObjectName(u"grounds_label")
        self.grounds_label.setTextFormat(Qt.TextFormat.PlainText)
        self.grounds_label.setWordWrap(True)
        self.grounds_label.setProperty(u"role", u"strong")

        self.grounds_layout.addWidget(self.grounds_label)

        self.grounds_combo = QComboBox(self.delete_content)
        self.grounds_combo.setObjectName(u"grounds_combo")
        self.grounds_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grounds_combo.setMinimumContentsLength(12)

        self.grounds_layout.addWidget(self.grounds_combo)

        self.grounds_hint_label = QLabel(self.delete_content)
        self.grounds_hint_label.setObjectName(u"grounds_hint_label")
        self.grounds_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.grounds_hint_label.setWordWrap(True)
        self.grounds_hint_label.setProperty(u"role", u"caption")

        self.grounds_layout.addWidget(self.grounds_hint_label)


        self.delete_content_layout.addLayout(self.grounds_layout)

        self.code_layout = QVBoxLayout()
        self.code_layout.setSpacing(4)
        self.code_layout.setObjectName(u"code_layout")
        self.code_layout.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.delete_content)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(True)
        self.code_label.setProperty(u"role", u"strong")

        self.code_layout.addWidget(self.code_label)

        self.code_edit = QLineEdit(self.delete_content)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMaxLength(400)

        self.code_layout.addWidget(self.code_edit)

        self.code_hint_label = QLabel(self.delete_content)
        self.code_hint_label.setObjectName(u"code_hint_label")
        self.code_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_hint_label.setWordWrap(True)
        self.code_hint_label.setProperty(u"role", u"caption")

        self.code_layout.addWidget(self.code_hint_label)


        self.delete_content_layout.addLayout(self.code_layout)

        self.passphrase_layout = QVBoxLayout()
        self.passphrase_layout.setSpacing(4)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.delete_content)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setWordWrap(True)
        self.passphrase_label.setProperty(u"role", u"strong")

        self.passphrase_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = QLineEdit(self.delete_content)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_edit.setMaxLength(1024)
        self.passphrase_edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhHiddenText)

        self.passphrase_layout.addWidget(self.passphrase_edit)

        self.passphrase_hint_label = QLabel(self.delete_content)
        self.passphrase_hint_label.setObjectName(u"passphrase_hint_label")
        self.passphrase_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_hint_label.setWordWrap(True)
        self.passphrase_hint_label.setProperty(u"role", u"caption")

        self.passphrase_layout.addWidget(self.passphrase_hint_label)


        self.delete_content_layout.addLayout(self.passphrase_layout)

        self.delete_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.delete_content_layout.addItem(self.delete_end_spacer)

        self.delete_scroll.setWidget(self.delete_content)

        self.closing_delete_dialog_layout.addWidget(self.delete_scroll)

        self.delete_foot = QWidget(closing_delete_dialog)
        self.delete_foot.setObjectName(u"delete_foot")
        self.delete_foot.setProperty(u"role", u"page")
        self.delete_foot_layout = QVBoxLayout(self.delete_foot)
        self.delete_foot_layout.setSpacing(8)
        self.delete_foot_layout.setObjectName(u"delete_foot_layout")
        self.delete_foot_layout.setContentsMargins(24, 12, 24, 16)
        self.trouble_label = QLabel(self.delete_foot)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.delete_foot_layout.addWidget(self.trouble_label)

        self.delete_buttons_layout = QHBoxLayout()
        self.delete_buttons_layout.setSpacing(8)
        self.delete_buttons_layout.setObjectName(u"delete_buttons_layout")
        self.delete_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.delete_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.delete_buttons_layout.addItem(self.delete_space)

        self.cancel_button = QPushButton(self.delete_foot)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.delete_buttons_layout.addWidget(self.cancel_button)

        self.delete_button = QPushButton(self.delete_foot)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)
        self.delete_button.setProperty(u"role", u"primary")

        self.delete_buttons_layout.addWidget(self.delete_button)


        self.delete_foot_layout.addLayout(self.delete_buttons_layout)


        self.closing_delete_dialog_layout.addWidget(self.delete_foot)

        self.closing_delete_dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.grounds_label.setBuddy(self.grounds_combo)
        self.code_label.setBuddy(self.code_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.grounds_combo, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.passphrase_edit)
        QWidget.setTabOrder(self.passphrase_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.delete_button)

        self.retranslateUi(closing_delete_dialog)
    # setupUi

    def retranslateUi(self, closing_delete_dialog):
        closing_delete_dialog.setWindowTitle(QCoreApplication.translate("ClosingDeleteDialog", u"Casebook", None))
        self.delete_title_label.setText("")
        self.goes_label.setText("")
        self.stays_label.setText("")
        self.grounds_label.setText(QCoreApplication.translate("ClosingDeleteDialog", u"On what &grounds?", None))
        self.grounds_hint_label.setText(QCoreApplication.translate("ClosingDeleteDialog", u"This stays in the signed note that the case was here. The words of the review go with the case.", None))
        self.code_label.setText(QCoreApplication.translate("ClosingDeleteDialog", u"Type the &code of the case", None))
        self.code_hint_label.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("ClosingDeleteDialog", u"Your &passphrase", None))
        self.passphrase_hint_label.setText(QCoreApplication.translate("ClosingDeleteDialog", u"It shows that it is you who deletes it.", None))
        self.trouble_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ClosingDeleteDialog", u"Cancel", None))
        self.delete_button.setText(QCoreApplication.translate("ClosingDeleteDialog", u"Delete for ever", None))
    # retranslateUi
