# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/decision_start.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_DecisionStart(object):
    def setupUi(self, decision_start):
        if not decision_start.objectName():
            decision_start.setObjectName(u"decision_start")
        self.start_layout = QVBoxLayout(decision_start)
        self.start_layout.setSpacing(4)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.template_label = QLabel(decision_start)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setTextFormat(Qt.TextFormat.PlainText)
        self.template_label.setWordWrap(True)
        self.template_label.setProperty(u"role", u"secondary")

        self.start_layout.addWidget(self.template_label)

        self.template_combo = QComboBox(decision_start)
        self.template_combo.setObjectName(u"template_combo")
        self.template_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template_combo.setMinimumContentsLength(12)
        self.template_combo.setMaxVisibleItems(20)

        self.start_layout.addWidget(self.template_combo)

        self.purpose_label = QLabel(decision_start)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_label.setWordWrap(True)
        self.purpose_label.setProperty(u"role", u"body")

        self.start_layout.addWidget(self.purpose_label)

        self.because_label = QLabel(decision_start)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"secondary")

        self.start_layout.addWidget(self.because_label)

#if QT_CONFIG(shortcut)
        self.template_label.setBuddy(self.template_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(decision_start)
    # setupUi

    def retranslateUi(self, decision_start):
        self.template_label.setText(QCoreApplication.translate("DecisionStart", u"Start f&rom", None))
        self.purpose_label.setText("")
        self.because_label.setText("")
        pass
    # retranslateUi
