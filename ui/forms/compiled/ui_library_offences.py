# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/library_offences.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDateEdit, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.pages.guide.article import ArticleView

class Ui_LibraryOffences(object):
    def setupUi(self, library_offences):
        if not library_offences.objectName():
            library_offences.setObjectName(u"library_offences")
        library_offences.setProperty(u"role", u"page")
        self.library_offences_layout = QVBoxLayout(library_offences)
        self.library_offences_layout.setSpacing(8)
        self.library_offences_layout.setObjectName(u"library_offences_layout")
        self.library_offences_layout.setContentsMargins(32, 16, 32, 16)
        self.days_label = QLabel(library_offences)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setWordWrap(True)
        self.days_label.setTextFormat(Qt.TextFormat.PlainText)
        self.days_label.setProperty(u"role", u"heading")

        self.library_offences_layout.addWidget(self.days_label)

        self.days_layout = QHBoxLayout()
        self.days_layout.setSpacing(10)
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(library_offences)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.from_label)

        self.from_edit = QDateEdit(library_offences)
        self.from_edit.setObjectName(u"from_edit")
        self.from_edit.setCalendarPopup(True)

        self.days_layout.addWidget(self.from_edit)

        self.to_label = QLabel(library_offences)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.to_label)

        self.to_edit = QDateEdit(library_offences)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setCalendarPopup(True)

        self.days_layout.addWidget(self.to_edit)

        self.days_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_layout.addItem(self.days_spacer)

        self.days_layout.setStretch(4, 1)

        self.library_offences_layout.addLayout(self.days_layout)

        self.law_edit = ArticleView(library_offences)
        self.law_edit.setObjectName(u"law_edit")
        self.law_edit.setProperty(u"role", u"reading")

        self.library_offences_layout.addWidget(self.law_edit)

        self.library_offences_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_edit)
        self.to_label.setBuddy(self.to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.law_edit)

        self.retranslateUi(library_offences)
    # setupUi

    def retranslateUi(self, library_offences):
        self.days_label.setText(QCoreApplication.translate("LibraryOffences", u"When did it happen, or when may it have?", None))
        self.from_label.setText(QCoreApplication.translate("LibraryOffences", u"&From", None))
        self.from_edit.setDisplayFormat(QCoreApplication.translate("LibraryOffences", u"dd/MM/yyyy", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleDescription(QCoreApplication.translate("LibraryOffences", u"Day, month and year", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("LibraryOffences", u"T&o", None))
        self.to_edit.setDisplayFormat(QCoreApplication.translate("LibraryOffences", u"dd/MM/yyyy", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleDescription(QCoreApplication.translate("LibraryOffences", u"Day, month and year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.law_edit.setAccessibleName(QCoreApplication.translate("LibraryOffences", u"Offences and law on these days", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
