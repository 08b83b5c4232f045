# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/clock_group.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from ui.widgets.arrow_button import ArrowButton

class Ui_ClockGroup(object):
    def setupUi(self, clock_group):
        if not clock_group.objectName():
            clock_group.setObjectName(u"clock_group")
        self.group_layout = QVBoxLayout(clock_group)
        self.group_layout.setSpacing(0)
        self.group_layout.setObjectName(u"group_layout")
        self.group_layout.setContentsMargins(0, 12, 0, 0)
        self.group_label = QLabel(clock_group)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setTextFormat(Qt.TextFormat.PlainText)
        self.group_label.setWordWrap(True)
        self.group_label.setProperty(u"role", u"heading")

        self.group_layout.addWidget(self.group_label)

        self.fold_button = ArrowButton(clock_group)
        self.fold_button.setObjectName(u"fold_button")
        self.fold_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold_button.setProperty(u"role", u"fold")

        self.group_layout.addWidget(self.fold_button)


        self.retranslateUi(clock_group)
    # setupUi

    def retranslateUi(self, clock_group):
        self.group_label.setText("")
        self.fold_button.setText(QCoreApplication.translate("ClockGroup", u"Check", None))
        pass
    # retranslateUi
