# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/attachment_moving.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_AttachmentMoving(object):
    def setupUi(self, attachment_moving):
        if not attachment_moving.objectName():
            attachment_moving.setObjectName(u"attachment_moving")
        attachment_moving.setProperty(u"role", u"notice")
        self.attachment_layout = QVBoxLayout(attachment_moving)
        self.attachment_layout.setSpacing(6)
        self.attachment_layout.setObjectName(u"attachment_layout")
        self.attachment_layout.setContentsMargins(16, 8, 8, 10)
        self.moving_head_row = TurningRow(attachment_moving)
        self.moving_head_row.setObjectName(u"moving_head_row")
        self.moving_head_layout = QHBoxLayout(self.moving_head_row)
        self.moving_head_layout.setSpacing(12)
        self.moving_head_layout.setObjectName(u"moving_head_layout")
        self.moving_head_layout.setContentsMargins(0, 0, 0, 0)
        self.moving_label = QLabel(self.moving_head_row)
        self.moving_label.setObjectName(u"moving_label")
        self.moving_label.setTextFormat(Qt.TextFormat.PlainText)
        self.moving_label.setWordWrap(True)
        self.moving_label.setProperty(u"role", u"body")

        self.moving_head_layout.addWidget(self.moving_label)

        self.stop_button = QPushButton(self.moving_head_row)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setProperty(u"role", u"quiet")

        self.moving_head_layout.addWidget(self.stop_button)

        self.moving_head_layout.setStretch(0, 1)

        self.attachment_layout.addWidget(self.moving_head_row)

        self.moving_bar = QProgressBar(attachment_moving)
        self.moving_bar.setObjectName(u"moving_bar")
        self.moving_bar.setTextVisible(False)

        self.attachment_layout.addWidget(self.moving_bar)


        self.retranslateUi(attachment_moving)
    # setupUi

    def retranslateUi(self, attachment_moving):
        self.moving_label.setText("")
        self.stop_button.setText(QCoreApplication.translate("AttachmentMoving", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.moving_bar.setAccessibleName(QCoreApplication.translate("AttachmentMoving", u"How much of the copy is written", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
