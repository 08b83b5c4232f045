# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/decision_step.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_DecisionStep(object):
    def setupUi(self, decision_step):
        if not decision_step.objectName():
            decision_step.setObjectName(u"decision_step")
        self.step_layout = QHBoxLayout(decision_step)
        self.step_layout.setSpacing(5)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.step_check = QCheckBox(decision_step)
        self.step_check.setObjectName(u"step_check")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.step_check.sizePolicy().hasHeightForWidth())
        self.step_check.setSizePolicy(sizePolicy)
        self.step_check.setProperty(u"role", u"option")

        self.step_layout.addWidget(self.step_check, 0, Qt.AlignmentFlag.AlignTop)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(3)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(decision_step)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setIndent(0)
        self.text_label.setProperty(u"role", u"option")

        self.words_layout.addWidget(self.text_label)

        self.why_label = QLabel(decision_step)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)
        self.why_label.setProperty(u"role", u"secondary")

        self.words_layout.addWidget(self.why_label)

        self.edit_layout = QVBoxLayout()
        self.edit_layout.setSpacing(0)
        self.edit_layout.setObjectName(u"edit_layout")
        self.edit_layout.setContentsMargins(0, 0, 0, 0)

        self.words_layout.addLayout(self.edit_layout)

        self.state_label = QLabel(decision_step)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)
        self.state_label.setIndent(0)
        self.state_label.setProperty(u"role", u"caption")

        self.words_layout.addWidget(self.state_label)

        self.sources_label = QLabel(decision_step)
        self.sources_label.setObjectName(u"sources_label")
        self.sources_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_label.setWordWrap(True)
        self.sources_label.setProperty(u"role", u"caption")

        self.words_layout.addWidget(self.sources_label)


        self.step_layout.addLayout(self.words_layout)

        self.step_layout.setStretch(1, 1)

        self.retranslateUi(decision_step)
    # setupUi

    def retranslateUi(self, decision_step):
        self.step_check.setText("")
#if QT_CONFIG(accessibility)
        self.step_check.setAccessibleName(QCoreApplication.translate("DecisionStep", u"This step is settled", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText("")
        self.why_label.setText("")
        self.state_label.setText("")
        self.sources_label.setText("")
        pass
    # retranslateUi
