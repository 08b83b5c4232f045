# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/secrets_binding.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_SecretsBinding(object):
    def setupUi(self, binding_dialog):
        if not binding_dialog.objectName():
            binding_dialog.setObjectName(u"binding_dialog")
        self.binding_layout = QVBoxLayout(binding_dialog)
        self.binding_layout.setSpacing(0)
        self.binding_layout.setObjectName(u"binding_layout")
        self.binding_layout.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(binding_dialog)
        self.page_stack.setObjectName(u"page_stack")
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.ask_page_layout = QVBoxLayout(self.ask_page)
        self.ask_page_layout.setSpacing(8)
        self.ask_page_layout.setObjectName(u"ask_page_layout")
        self.ask_page_layout.setContentsMargins(0, 0, 0, 0)
        self.ask_scroll = QScrollArea(self.ask_page)
        self.ask_scroll.setObjectName(u"ask_scroll")
        self.ask_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.ask_scroll.setWidgetResizable(True)
        self.ask_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ask_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ask_content = QWidget()
        self.ask_content.setObjectName(u"ask_content")
        self.ask_content.setProperty(u"role", u"page")
        self.ask_content_layout = QVBoxLayout(self.ask_content)
        self.ask_content_layout.setSpacing(14)
        self.ask_content_layout.setObjectName(u"ask_content_layout")
        self.ask_content_layout.setContentsMargins(24, 20, 24, 12)
        self.ask_title_label = QLabel(self.ask_content)
        self.ask_title_label.setObjectName(u"ask_title_label")
        self.ask_title_label.setWordWrap(True)
        self.ask_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_title_label.setProperty(u"role", u"title")

        self.ask_content_layout.addWidget(self.ask_title_label)

        self.ask_text_label = QLabel(self.ask_content)
        self.ask_text_label.setObjectName(u"ask_text_label")
        self.ask_text_label.setWordWrap(True)
        self.ask_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_text_label.setProperty(u"role", u"body")

        self.ask_content_layout.addWidget(self.ask_text_label)

        self.ask_cost_label = QLabel(self.ask_content)
        self.ask_cost_label.setObjectName(u"ask_cost_label")
        self.ask_cost_label.setWordWrap(True)
        self.ask_cost_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_cost_label.setProperty(u"role", u"body")

        self.ask_content_layout.addWidget(self.ask_cost_label)

        self.current_panel = QWidget(self.ask_content)
        self.current_panel.setObjectName(u"current_panel")
        self.binding_current_layout = QVBoxLayout(self.current_panel)
        self.binding_current_layout.setSpacing(4)
        self.binding_current_layout.setObjectName(u"binding_current_layout")
        self.binding_current_layout.setContentsMargins(0, 0, 0, 0)
        self.current_label = QLabel(self.current_panel)
        self.current_label.setObjectName(u"current_label")
        self.current_label.setWordWrap(True)
        self.current_label.setTextFormat(Qt.TextFormat.PlainText)
        self.current_label.setProperty(u"role", u"secondary")

        self.binding_current_layout.addWidget(self.current_label)

        self.current_row_layout = QHBoxLayout()
        self.current_row_layout.setSpacing(8)
        self.current_row_layout.setObjectName(u"current_row_layout")
        self.current_row_layout.setContentsMargins(0, 0, 0, 0)
        self.current_edit = QLineEdit(self.current_panel)
        self.current_edit.setObjectName(u"current_edit")
        self.current_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.current_edit.setMaxLength(1024)
        self.current_edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhHiddenText)

        self.current_row_layout.addWidget(self.current_edit)

        self.current_show_button = QPushButton(self.current_panel)
        self.current_show_button.setObjectName(u"current_show_button")
        self.current_show_button.setCheckable(True)
        self.current_show_button.setAutoDefault(False)
        self.current_show_button.setProperty(u"role", u"quiet")

        self.current_row_layout.addWidget(self.current_show_button)


        self.binding_current_layout.addLayout(self.current_row_layout)


        self.ask_content_layout.addWidget(self.current_panel)

        self.key_check = QCheckBox(self.ask_content)
        self.key_check.setObjectName(u"key_check")

        self.ask_content_layout.addWidget(self.key_check)

        self.ask_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ask_content_layout.addItem(self.ask_end_spacer)

        self.ask_scroll.setWidget(self.ask_content)

        self.ask_page_layout.addWidget(self.ask_scroll)

        self.page_stack.addWidget(self.ask_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_page_layout = QVBoxLayout(self.done_page)
        self.done_page_layout.setSpacing(8)
        self.done_page_layout.setObjectName(u"done_page_layout")
        self.done_page_layout.setContentsMargins(0, 0, 0, 0)
        self.done_scroll = QScrollArea(self.done_page)
        self.done_scroll.setObjectName(u"done_scroll")
        self.done_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.done_scroll.setWidgetResizable(True)
        self.done_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.done_content = QWidget()
        self.done_content.setObjectName(u"done_content")
        self.done_content.setProperty(u"role", u"page")
        self.done_content_layout = QVBoxLayout(self.done_content)
        self.done_content_layout.setSpacing(14)
        self.done_content_layout.setObjectName(u"done_content_layout")
        self.done_content_layout.setContentsMargins(24, 20, 24, 12)
        self.done_title_label = QLabel(self.done_content)
        self.done_title_label.setObjectName(u"done_title_label")
        self.done_title_label.setWordWrap(True)
        self.done_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_title_label.setProperty(u"role", u"title")

        self.done_content_layout.addWidget(self.done_title_label)

        self.done_text_label = QLabel(self.done_content)
        self.done_text_label.setObjectName(u"done_text_label")
        self.done_text_label.setWordWrap(True)
        self.done_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_text_label.setProperty(u"role", u"body")

        self.done_content_layout.addWidget(self.done_text_label)

        self.done_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_content_layout.addItem(self.done_end_spacer)

        self.done_scroll.setWidget(self.done_content)

        self.done_page_layout.addWidget(self.done_scroll)

        self.page_stack.addWidget(self.done_page)

        self.binding_layout.addWidget(self.page_stack)

        self.binding_footer = QFrame(binding_dialog)
        self.binding_footer.setObjectName(u"binding_footer")
        self.binding_footer.setProperty(u"role", u"topbar")
        self.binding_footer_layout = QVBoxLayout(self.binding_footer)
        self.binding_footer_layout.setSpacing(8)
        self.binding_footer_layout.setObjectName(u"binding_footer_layout")
        self.binding_footer_layout.setContentsMargins(24, 12, 24, 12)
        self.trouble_label = QLabel(self.binding_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.binding_footer_layout.addWidget(self.trouble_label)

        self.busy_label = QLabel(self.binding_footer)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setWordWrap(True)
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setProperty(u"role", u"secondary")

        self.binding_footer_layout.addWidget(self.busy_label)

        self.binding_button_layout = QHBoxLayout()
        self.binding_button_layout.setSpacing(10)
        self.binding_button_layout.setObjectName(u"binding_button_layout")
        self.binding_button_layout.setContentsMargins(0, 0, 0, 0)
        self.binding_footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.binding_button_layout.addItem(self.binding_footer_spacer)

        self.cancel_button = QPushButton(self.binding_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.binding_button_layout.addWidget(self.cancel_button)

        self.go_button = QPushButton(self.binding_footer)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setAutoDefault(True)
        self.go_button.setProperty(u"role", u"primary")

        self.binding_button_layout.addWidget(self.go_button)

        self.close_button = QPushButton(self.binding_footer)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)
        self.close_button.setProperty(u"role", u"primary")

        self.binding_button_layout.addWidget(self.close_button)


        self.binding_footer_layout.addLayout(self.binding_button_layout)


        self.binding_layout.addWidget(self.binding_footer)

#if QT_CONFIG(shortcut)
        self.current_label.setBuddy(self.current_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.current_edit, self.current_show_button)
        QWidget.setTabOrder(self.current_show_button, self.key_check)
        QWidget.setTabOrder(self.key_check, self.go_button)
        QWidget.setTabOrder(self.go_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.cancel_button)

        self.retranslateUi(binding_dialog)
    # setupUi

    def retranslateUi(self, binding_dialog):
        binding_dialog.setWindowTitle(QCoreApplication.translate("SecretsBinding", u"Passphrase", None))
        self.ask_title_label.setText("")
        self.ask_text_label.setText("")
        self.ask_cost_label.setText("")
        self.current_label.setText(QCoreApplication.translate("SecretsBinding", u"The passphrase you have &now", None))
        self.current_show_button.setText(QCoreApplication.translate("SecretsBinding", u"Sh&ow", None))
#if QT_CONFIG(accessibility)
        self.current_show_button.setAccessibleName(QCoreApplication.translate("SecretsBinding", u"Show the passphrase you have now", None))
#endif // QT_CONFIG(accessibility)
        self.key_check.setText(QCoreApplication.translate("SecretsBinding", u"I know where my &recovery key is", None))
        self.done_title_label.setText("")
        self.done_text_label.setText("")
        self.trouble_label.setText("")
        self.busy_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SecretsBinding", u"&Cancel", None))
        self.go_button.setText(QCoreApplication.translate("SecretsBinding", u"&Bind it", None))
        self.close_button.setText(QCoreApplication.translate("SecretsBinding", u"C&lose", None))
    # retranslateUi
