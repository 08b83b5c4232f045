# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/context_band.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ContextBand(object):
    def setupUi(self, ContextBand):
        if not ContextBand.objectName():
            ContextBand.setObjectName(u"ContextBand")
        ContextBand.setProperty(u"role", u"context-band")
        self.rows_layout = QVBoxLayout(ContextBand)
        self.rows_layout.setSpacing(6)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(12, 8, 16, 10)

        self.retranslateUi(ContextBand)
    # setupUi

    def retranslateUi(self, ContextBand):
#if QT_CONFIG(accessibility)
        ContextBand.setAccessibleName(QCoreApplication.translate("ContextBand", u"What kind of case this is, and what to watch for", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
