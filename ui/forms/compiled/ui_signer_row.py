# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/signer_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_SignerRow(object):
    def setupUi(self, signer_row):
        if not signer_row.objectName():
            signer_row.setObjectName(u"signer_row")
        self.signer_row_layout = QVBoxLayout(signer_row)
        self.signer_row_layout.setSpacing(4)
        self.signer_row_layout.setObjectName(u"signer_row_layout")
        self.signer_row_layout.setContentsMargins(0, 4, 0, 4)
        self.owner_label = QLabel(signer_row)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setWordWrap(True)
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setProperty(u"role", u"strong")

        self.signer_row_layout.addWidget(self.owner_label)

        self.key_label = QLabel(signer_row)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setWordWrap(True)
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setProperty(u"role", u"code")

        self.signer_row_layout.addWidget(self.key_label)

        self.signer_buttons = TurningRow(signer_row)
        self.signer_buttons.setObjectName(u"signer_buttons")
        self.signer_buttons_layout = QHBoxLayout(self.signer_buttons)
        self.signer_buttons_layout.setSpacing(8)
        self.signer_buttons_layout.setObjectName(u"signer_buttons_layout")
        self.signer_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.remove_button = QPushButton(self.signer_buttons)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.signer_buttons_layout.addWidget(self.remove_button)

        self.signer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signer_buttons_layout.addItem(self.signer_stretch)


        self.signer_row_layout.addWidget(self.signer_buttons)


        self.retranslateUi(signer_row)
    # setupUi

    def retranslateUi(self, signer_row):
        self.owner_label.setText("")
        self.key_label.setText("")
        self.remove_button.setText(QCoreApplication.translate("SignerRow", u"Stop trusting", None))
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("SignerRow", u"Stop trusting", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
