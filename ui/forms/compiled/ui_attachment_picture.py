# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/attachment_picture.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_AttachmentPicture(object):
    def setupUi(self, attachment_picture):
        if not attachment_picture.objectName():
            attachment_picture.setObjectName(u"attachment_picture")
        self.attachment_layout = QVBoxLayout(attachment_picture)
        self.attachment_layout.setSpacing(0)
        self.attachment_layout.setObjectName(u"attachment_layout")
        self.attachment_layout.setContentsMargins(0, 0, 0, 0)
        self.picture_scroll = QScrollArea(attachment_picture)
        self.picture_scroll.setObjectName(u"picture_scroll")
        self.picture_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.picture_scroll.setWidgetResizable(False)
        self.picture_scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture_content = QWidget()
        self.picture_content.setObjectName(u"picture_content")
        self.picture_scroll.setWidget(self.picture_content)

        self.attachment_layout.addWidget(self.picture_scroll)

        self.picture_footer = QFrame(attachment_picture)
        self.picture_footer.setObjectName(u"picture_footer")
        self.picture_footer.setProperty(u"role", u"topbar")
        self.picture_layout = QVBoxLayout(self.picture_footer)
        self.picture_layout.setSpacing(8)
        self.picture_layout.setObjectName(u"picture_layout")
        self.picture_layout.setContentsMargins(24, 12, 24, 14)
        self.picture_button_row = TurningRow(self.picture_footer)
        self.picture_button_row.setObjectName(u"picture_button_row")
        self.picture_button_layout = QHBoxLayout(self.picture_button_row)
        self.picture_button_layout.setSpacing(10)
        self.picture_button_layout.setObjectName(u"picture_button_layout")
        self.picture_button_layout.setContentsMargins(0, 0, 0, 0)
        self.picture_words_layout = QVBoxLayout()
        self.picture_words_layout.setSpacing(4)
        self.picture_words_layout.setObjectName(u"picture_words_layout")
        self.picture_words_layout.setContentsMargins(0, 0, 0, 0)
        self.picture_title_label = QLabel(self.picture_button_row)
        self.picture_title_label.setObjectName(u"picture_title_label")
        self.picture_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.picture_title_label.setWordWrap(True)
        self.picture_title_label.setProperty(u"role", u"strong")

        self.picture_words_layout.addWidget(self.picture_title_label)

        self.picture_text_label = QLabel(self.picture_button_row)
        self.picture_text_label.setObjectName(u"picture_text_label")
        self.picture_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.picture_text_label.setWordWrap(True)
        self.picture_text_label.setProperty(u"role", u"secondary")

        self.picture_words_layout.addWidget(self.picture_text_label)


        self.picture_button_layout.addLayout(self.picture_words_layout)

        self.size_button = QPushButton(self.picture_button_row)
        self.size_button.setObjectName(u"size_button")
        self.size_button.setCheckable(True)
        self.size_button.setAutoDefault(False)
        self.size_button.setProperty(u"role", u"quiet")

        self.picture_button_layout.addWidget(self.size_button)

        self.close_button = QPushButton(self.picture_button_row)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)
        self.close_button.setProperty(u"role", u"primary")

        self.picture_button_layout.addWidget(self.close_button)

        self.picture_button_layout.setStretch(0, 1)

        self.picture_layout.addWidget(self.picture_button_row)


        self.attachment_layout.addWidget(self.picture_footer)

        self.attachment_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.picture_scroll, self.size_button)
        QWidget.setTabOrder(self.size_button, self.close_button)

        self.retranslateUi(attachment_picture)
    # setupUi

    def retranslateUi(self, attachment_picture):
#if QT_CONFIG(accessibility)
        self.picture_scroll.setAccessibleName(QCoreApplication.translate("AttachmentPicture", u"Picture", None))
#endif // QT_CONFIG(accessibility)
        self.picture_title_label.setText("")
        self.picture_text_label.setText("")
        self.size_button.setText(QCoreApplication.translate("AttachmentPicture", u"&Actual size", None))
        self.close_button.setText(QCoreApplication.translate("AttachmentPicture", u"&Close", None))
        pass
    # retranslateUi
