# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/adoption_row.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_AdoptionRow(object):
    def setupUi(self, adoption_row):
        if not adoption_row.objectName():
            adoption_row.setObjectName(u"adoption_row")
        self.adoption_row_layout = QVBoxLayout(adoption_row)
        self.adoption_row_layout.setSpacing(4)
        self.adoption_row_layout.setObjectName(u"adoption_row_layout")
        self.adoption_row_layout.setContentsMargins(0, 8, 0, 4)
        self.code_label = QLabel(adoption_row)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setProperty(u"role", u"strong")

        self.adoption_row_layout.addWidget(self.code_label)

        self.count_label = QLabel(adoption_row)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"role", u"secondary")

        self.adoption_row_layout.addWidget(self.count_label)

        self.changes_label = QLabel(adoption_row)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setWordWrap(True)
        self.changes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_label.setProperty(u"role", u"body")

        self.adoption_row_layout.addWidget(self.changes_label)

        self.adoption_buttons = TurningRow(adoption_row)
        self.adoption_buttons.setObjectName(u"adoption_buttons")
        self.adoption_buttons_layout = QHBoxLayout(self.adoption_buttons)
        self.adoption_buttons_layout.setSpacing(8)
        self.adoption_buttons_layout.setObjectName(u"adoption_buttons_layout")
        self.adoption_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.details_button = QPushButton(self.adoption_buttons)
        self.details_button.setObjectName(u"details_button")
        self.details_button.setAutoDefault(False)

        self.adoption_buttons_layout.addWidget(self.details_button)

        self.adopt_button = QPushButton(self.adoption_buttons)
        self.adopt_button.setObjectName(u"adopt_button")
        self.adopt_button.setAutoDefault(False)

        self.adoption_buttons_layout.addWidget(self.adopt_button)

        self.adoption_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.adoption_buttons_layout.addItem(self.adoption_stretch)


        self.adoption_row_layout.addWidget(self.adoption_buttons)

        QWidget.setTabOrder(self.details_button, self.adopt_button)

        self.retranslateUi(adoption_row)
    # setupUi

    def retranslateUi(self, adoption_row):
        self.code_label.setText("")
        self.count_label.setText("")
        self.changes_label.setText("")
        self.details_button.setText(QCoreApplication.translate("AdoptionRow", u"See what changes", None))
#if QT_CONFIG(accessibility)
        self.details_button.setAccessibleName(QCoreApplication.translate("AdoptionRow", u"See what changes", None))
#endif // QT_CONFIG(accessibility)
        self.adopt_button.setText(QCoreApplication.translate("AdoptionRow", u"Adopt for this case", None))
#if QT_CONFIG(accessibility)
        self.adopt_button.setAccessibleName(QCoreApplication.translate("AdoptionRow", u"Adopt for this case", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
