# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/cover.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_Cover(object):
    def setupUi(self, cover):
        if not cover.objectName():
            cover.setObjectName(u"cover")
        cover.setProperty(u"role", u"cover")
        self.cover_layout = QVBoxLayout(cover)
        self.cover_layout.setSpacing(12)
        self.cover_layout.setObjectName(u"cover_layout")
        self.cover_layout.setContentsMargins(32, 32, 32, 32)
        self.cover_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cover_layout.addItem(self.cover_top_spacer)

        self.cover_title_label = QLabel(cover)
        self.cover_title_label.setObjectName(u"cover_title_label")
        self.cover_title_label.setWordWrap(True)
        self.cover_title_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cover_title_label.setProperty(u"role", u"title")

        self.cover_layout.addWidget(self.cover_title_label)

        self.cover_text_label = QLabel(cover)
        self.cover_text_label.setObjectName(u"cover_text_label")
        self.cover_text_label.setWordWrap(True)
        self.cover_text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cover_text_label.setProperty(u"role", u"secondary")

        self.cover_layout.addWidget(self.cover_text_label)

        self.cover_error_label = QLabel(cover)
        self.cover_error_label.setObjectName(u"cover_error_label")
        self.cover_error_label.setWordWrap(True)
        self.cover_error_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cover_error_label.setProperty(u"role", u"danger")

        self.cover_layout.addWidget(self.cover_error_label)

        self.cover_button_layout = QHBoxLayout()
        self.cover_button_layout.setSpacing(8)
        self.cover_button_layout.setObjectName(u"cover_button_layout")
        self.cover_button_layout.setContentsMargins(0, 0, 0, 0)
        self.cover_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cover_button_layout.addItem(self.cover_left_spacer)

        self.again_button = QPushButton(cover)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setAutoDefault(True)
        self.again_button.setProperty(u"role", u"primary")

        self.cover_button_layout.addWidget(self.again_button)

        self.cover_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cover_button_layout.addItem(self.cover_right_spacer)


        self.cover_layout.addLayout(self.cover_button_layout)

        self.cover_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cover_layout.addItem(self.cover_bottom_spacer)


        self.retranslateUi(cover)
    # setupUi

    def retranslateUi(self, cover):
        self.cover_title_label.setText(QCoreApplication.translate("Cover", u"Casebook", None))
        self.cover_text_label.setText(QCoreApplication.translate("Cover", u"Locking. Your drafts are being kept.", None))
        self.cover_error_label.setText("")
        self.again_button.setText(QCoreApplication.translate("Cover", u"&Try again", None))
        pass
    # retranslateUi
