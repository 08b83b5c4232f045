# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/unknown_fact.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QWidget)

class Ui_UnknownFact(object):
    def setupUi(self, unknown_fact):
        if not unknown_fact.objectName():
            unknown_fact.setObjectName(u"unknown_fact")
        self.unknown_fact_layout = QHBoxLayout(unknown_fact)
        self.unknown_fact_layout.setSpacing(10)
        self.unknown_fact_layout.setObjectName(u"unknown_fact_layout")
        self.unknown_fact_layout.setContentsMargins(0, 0, 0, 0)
        self.tell_button = QPushButton(unknown_fact)
        self.tell_button.setObjectName(u"tell_button")
        self.tell_button.setProperty(u"role", u"link")

        self.unknown_fact_layout.addWidget(self.tell_button)

        self.draft_label = QLabel(unknown_fact)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setWordWrap(False)
        self.draft_label.setTextFormat(Qt.TextFormat.PlainText)
        self.draft_label.setProperty(u"role", u"caption")

        self.unknown_fact_layout.addWidget(self.draft_label)

        self.unknown_fact_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unknown_fact_layout.addItem(self.unknown_fact_spacer)


        self.retranslateUi(unknown_fact)
    # setupUi

    def retranslateUi(self, unknown_fact):
        self.tell_button.setText("")
#if QT_CONFIG(accessibility)
        self.tell_button.setAccessibleName(QCoreApplication.translate("UnknownFact", u"Record this", None))
#endif // QT_CONFIG(accessibility)
        self.draft_label.setText("")
        pass
    # retranslateUi
