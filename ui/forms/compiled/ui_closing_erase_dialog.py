# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/closing_erase_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ClosingEraseDialog(object):
    def setupUi(self, closing_erase_dialog):
        if not closing_erase_dialog.objectName():
            closing_erase_dialog.setObjectName(u"closing_erase_dialog")
        self.closing_erase_dialog_layout = QVBoxLayout(closing_erase_dialog)
        self.closing_erase_dialog_layout.setSpacing(0)
        self.closing_erase_dialog_layout.setObjectName(u"closing_erase_dialog_layout")
        self.closing_erase_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.erase_scroll = QScrollArea(closing_erase_dialog)
        self.erase_scroll.setObjectName(u"erase_scroll")
        self.erase_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.erase_scroll.setWidgetResizable(True)
        self.erase_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.erase_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.erase_content = QWidget()
        self.erase_content.setObjectName(u"erase_content")
        self.erase_content.setProperty(u"role", u"page")
        self.erase_content_layout = QVBoxLayout(self.erase_content)
        self.erase_content_layout.setSpacing(14)
        self.erase_content_layout.setObjectName(u"erase_content_layout")
        self.erase_content_layout.setContentsMargins(24, 20, 24, 12)
        self.erase_title_label = QLabel(self.erase_content)
        self.erase_title_label.setObjectName(u"erase_title_label")
        self.erase_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.erase_title_label.setWordWrap(True)
        self.erase_title_label.setProperty(u"role", u"title")

        self.erase_content_layout.addWidget(self.erase_title_label)

        self.erase_text_label = QLabel(self.erase_content)
        self.erase_text_label.setObjectName(u"erase_text_label")
        self.erase_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.erase_text_label.setWordWrap(True)
        self.erase_text_label.setProperty(u"role", u"body")

        self.erase_content_layout.addWidget(self.erase_text_label)

        self.erase_bar = QProgressBar(self.erase_content)
        self.erase_bar.setObjectName(u"erase_bar")
        self.erase_bar.setMinimum(0)
        self.erase_bar.setMaximum(0)
        self.erase_bar.setTextVisible(False)

        self.erase_content_layout.addWidget(self.erase_bar)

        self.backups_label = QLabel(self.erase_content)
        self.backups_label.setObjectName(u"backups_label")
        self.backups_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backups_label.setWordWrap(True)
        self.backups_label.setProperty(u"role", u"warning")

        self.erase_content_layout.addWidget(self.backups_label)

        self.erase_backups_layout = QHBoxLayout()
        self.erase_backups_layout.setSpacing(8)
        self.erase_backups_layout.setObjectName(u"erase_backups_layout")
        self.erase_backups_layout.setContentsMargins(0, 0, 0, 0)
        self.backups_button = QPushButton(self.erase_content)
        self.backups_button.setObjectName(u"backups_button")
        self.backups_button.setAutoDefault(False)

        self.erase_backups_layout.addWidget(self.backups_button)

        self.erase_backups_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.erase_backups_layout.addItem(self.erase_backups_space)


        self.erase_content_layout.addLayout(self.erase_backups_layout)

        self.trouble_label = QLabel(self.erase_content)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.erase_content_layout.addWidget(self.trouble_label)

        self.erase_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.erase_content_layout.addItem(self.erase_end_spacer)

        self.erase_scroll.setWidget(self.erase_content)

        self.closing_erase_dialog_layout.addWidget(self.erase_scroll)

        self.erase_foot = QWidget(closing_erase_dialog)
        self.erase_foot.setObjectName(u"erase_foot")
        self.erase_foot.setProperty(u"role", u"page")
        self.erase_foot_layout = QHBoxLayout(self.erase_foot)
        self.erase_foot_layout.setSpacing(8)
        self.erase_foot_layout.setObjectName(u"erase_foot_layout")
        self.erase_foot_layout.setContentsMargins(24, 12, 24, 16)
        self.erase_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.erase_foot_layout.addItem(self.erase_space)

        self.again_button = QPushButton(self.erase_foot)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setAutoDefault(False)
        self.again_button.setProperty(u"role", u"quiet")

        self.erase_foot_layout.addWidget(self.again_button)

        self.done_button = QPushButton(self.erase_foot)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setAutoDefault(False)
        self.done_button.setProperty(u"role", u"primary")

        self.erase_foot_layout.addWidget(self.done_button)


        self.closing_erase_dialog_layout.addWidget(self.erase_foot)

        self.closing_erase_dialog_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.backups_button, self.again_button)
        QWidget.setTabOrder(self.again_button, self.done_button)

        self.retranslateUi(closing_erase_dialog)
    # setupUi

    def retranslateUi(self, closing_erase_dialog):
        closing_erase_dialog.setWindowTitle(QCoreApplication.translate("ClosingEraseDialog", u"Casebook", None))
        self.erase_title_label.setText("")
        self.erase_text_label.setText("")
#if QT_CONFIG(accessibility)
        self.erase_bar.setAccessibleName(QCoreApplication.translate("ClosingEraseDialog", u"Clearing the disk", None))
#endif // QT_CONFIG(accessibility)
        self.backups_label.setText("")
        self.backups_button.setText(QCoreApplication.translate("ClosingEraseDialog", u"&Remove those backups\u2026", None))
        self.trouble_label.setText("")
        self.again_button.setText(QCoreApplication.translate("ClosingEraseDialog", u"&Try again", None))
        self.done_button.setText(QCoreApplication.translate("ClosingEraseDialog", u"Later", None))
    # retranslateUi
