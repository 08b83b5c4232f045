# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/clock_strip.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPushButton,
    QSizePolicy, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_ClockStrip(object):
    def setupUi(self, clock_strip):
        if not clock_strip.objectName():
            clock_strip.setObjectName(u"clock_strip")
        self.strip_layout = QHBoxLayout(clock_strip)
        self.strip_layout.setSpacing(8)
        self.strip_layout.setObjectName(u"strip_layout")
        self.strip_layout.setContentsMargins(0, 0, 0, 0)
        self.chips_row = FlowRow(clock_strip)
        self.chips_row.setObjectName(u"chips_row")
        self.all_button = QPushButton(self.chips_row)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"role", u"link")

        self.strip_layout.addWidget(self.chips_row)


        self.retranslateUi(clock_strip)
    # setupUi

    def retranslateUi(self, clock_strip):
        self.all_button.setText(QCoreApplication.translate("ClockStrip", u"All clocks", None))
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("ClockStrip", u"Ctrl+4", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
