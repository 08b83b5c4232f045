# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/guidance_offer.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_GuidanceOffer(object):
    def setupUi(self, guidance_offer):
        if not guidance_offer.objectName():
            guidance_offer.setObjectName(u"guidance_offer")
        guidance_offer.setProperty(u"role", u"panel")
        self.guidance_offer_layout = QVBoxLayout(guidance_offer)
        self.guidance_offer_layout.setSpacing(8)
        self.guidance_offer_layout.setObjectName(u"guidance_offer_layout")
        self.guidance_offer_layout.setContentsMargins(20, 20, 20, 20)
        self.offer_title_label = QLabel(guidance_offer)
        self.offer_title_label.setObjectName(u"offer_title_label")
        self.offer_title_label.setWordWrap(True)
        self.offer_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_title_label.setProperty(u"role", u"heading")

        self.guidance_offer_layout.addWidget(self.offer_title_label)

        self.offer_by_label = QLabel(guidance_offer)
        self.offer_by_label.setObjectName(u"offer_by_label")
        self.offer_by_label.setWordWrap(True)
        self.offer_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_by_label.setProperty(u"role", u"strong")

        self.guidance_offer_layout.addWidget(self.offer_by_label)

        self.offer_status_label = QLabel(guidance_offer)
        self.offer_status_label.setObjectName(u"offer_status_label")
        self.offer_status_label.setWordWrap(True)
        self.offer_status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_status_label.setProperty(u"role", u"secondary")

        self.guidance_offer_layout.addWidget(self.offer_status_label)

        self.changes_label = QLabel(guidance_offer)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setWordWrap(True)
        self.changes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_label.setProperty(u"role", u"strong")

        self.guidance_offer_layout.addWidget(self.changes_label)

        self.changes_edit = QPlainTextEdit(guidance_offer)
        self.changes_edit.setObjectName(u"changes_edit")
        self.changes_edit.setReadOnly(True)
        self.changes_edit.setTabChangesFocus(True)

        self.guidance_offer_layout.addWidget(self.changes_edit)

        self.cases_label = QLabel(guidance_offer)
        self.cases_label.setObjectName(u"cases_label")
        self.cases_label.setWordWrap(True)
        self.cases_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cases_label.setProperty(u"role", u"body")

        self.guidance_offer_layout.addWidget(self.cases_label)

        self.offer_row = TurningRow(guidance_offer)
        self.offer_row.setObjectName(u"offer_row")
        self.offer_row_layout = QHBoxLayout(self.offer_row)
        self.offer_row_layout.setSpacing(8)
        self.offer_row_layout.setObjectName(u"offer_row_layout")
        self.offer_row_layout.setContentsMargins(0, 0, 0, 0)
        self.use_button = QPushButton(self.offer_row)
        self.use_button.setObjectName(u"use_button")
        self.use_button.setProperty(u"role", u"primary")
        self.use_button.setAutoDefault(False)

        self.offer_row_layout.addWidget(self.use_button)

        self.leave_button = QPushButton(self.offer_row)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.offer_row_layout.addWidget(self.leave_button)

        self.offer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offer_row_layout.addItem(self.offer_stretch)


        self.guidance_offer_layout.addWidget(self.offer_row)

#if QT_CONFIG(shortcut)
        self.changes_label.setBuddy(self.changes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.changes_edit, self.use_button)
        QWidget.setTabOrder(self.use_button, self.leave_button)

        self.retranslateUi(guidance_offer)
    # setupUi

    def retranslateUi(self, guidance_offer):
        self.offer_title_label.setText("")
        self.offer_by_label.setText("")
        self.offer_status_label.setText("")
        self.changes_label.setText("")
#if QT_CONFIG(accessibility)
        self.changes_edit.setAccessibleName(QCoreApplication.translate("GuidanceOffer", u"What changes", None))
#endif // QT_CONFIG(accessibility)
        self.cases_label.setText("")
        self.use_button.setText(QCoreApplication.translate("GuidanceOffer", u"Use this guidance", None))
#if QT_CONFIG(accessibility)
        self.use_button.setAccessibleName(QCoreApplication.translate("GuidanceOffer", u"Use this guidance", None))
#endif // QT_CONFIG(accessibility)
        self.leave_button.setText(QCoreApplication.translate("GuidanceOffer", u"Leave it", None))
#if QT_CONFIG(accessibility)
        self.leave_button.setAccessibleName(QCoreApplication.translate("GuidanceOffer", u"Leave it", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
