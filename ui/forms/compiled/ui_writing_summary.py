# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/writing_summary.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QWidget)

class Ui_WritingSummary(object):
    def setupUi(self, writing_summary):
        if not writing_summary.objectName():
            writing_summary.setObjectName(u"writing_summary")
        self.summary_layout = QHBoxLayout(writing_summary)
        self.summary_layout.setSpacing(12)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_layout.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(writing_summary)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"secondary")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.count_label.sizePolicy().hasHeightForWidth())
        self.count_label.setSizePolicy(sizePolicy)

        self.summary_layout.addWidget(self.count_label)

        self.go_button = QPushButton(writing_summary)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setProperty(u"role", u"link")

        self.summary_layout.addWidget(self.go_button)


        self.retranslateUi(writing_summary)
    # setupUi

    def retranslateUi(self, writing_summary):
        self.count_label.setText("")
        self.go_button.setText(QCoreApplication.translate("WritingSummary", u"Go through them  F7", None))
#if QT_CONFIG(accessibility)
        self.go_button.setAccessibleName(QCoreApplication.translate("WritingSummary", u"Go through them", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
