# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/library.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.pages.guide.article import ArticleView
from ui.widgets.turning_row import TurningRow

class Ui_Library(object):
    def setupUi(self, library):
        if not library.objectName():
            library.setObjectName(u"library")
        library.setProperty(u"role", u"page")
        self.library_layout = QVBoxLayout(library)
        self.library_layout.setSpacing(8)
        self.library_layout.setObjectName(u"library_layout")
        self.library_layout.setContentsMargins(32, 14, 32, 16)
        self.search_row = TurningRow(library)
        self.search_row.setObjectName(u"search_row")
        self.search_row_layout = QHBoxLayout(self.search_row)
        self.search_row_layout.setSpacing(10)
        self.search_row_layout.setObjectName(u"search_row_layout")
        self.search_row_layout.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(self.search_row)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMaxLength(200)
        self.search_edit.setClearButtonEnabled(True)

        self.search_row_layout.addWidget(self.search_edit)

        self.chapter_combo = QComboBox(self.search_row)
        self.chapter_combo.setObjectName(u"chapter_combo")
        self.chapter_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chapter_combo.setMinimumContentsLength(9)

        self.search_row_layout.addWidget(self.chapter_combo)

        self.search_row_layout.setStretch(0, 3)
        self.search_row_layout.setStretch(1, 2)

        self.library_layout.addWidget(self.search_row)

        self.found_layout = QHBoxLayout()
        self.found_layout.setSpacing(12)
        self.found_layout.setObjectName(u"found_layout")
        self.found_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(library)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"link")

        self.found_layout.addWidget(self.back_button)

        self.count_label = QLabel(library)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"caption")

        self.found_layout.addWidget(self.count_label)

        self.found_layout.setStretch(1, 1)

        self.library_layout.addLayout(self.found_layout)

        self.reading_layout = QHBoxLayout()
        self.reading_layout.setSpacing(14)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(0, 0, 0, 0)
        self.found_list = QListView(library)
        self.found_list.setObjectName(u"found_list")
        self.found_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.found_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.found_list.setTabKeyNavigation(False)
        self.found_list.setProperty(u"role", u"reading")

        self.reading_layout.addWidget(self.found_list)

        self.article_edit = ArticleView(library)
        self.article_edit.setObjectName(u"article_edit")
        self.article_edit.setProperty(u"role", u"reading")

        self.reading_layout.addWidget(self.article_edit)


        self.library_layout.addLayout(self.reading_layout)

        self.library_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.search_edit, self.chapter_combo)
        QWidget.setTabOrder(self.chapter_combo, self.found_list)
        QWidget.setTabOrder(self.found_list, self.back_button)
        QWidget.setTabOrder(self.back_button, self.article_edit)

        self.retranslateUi(library)
    # setupUi

    def retranslateUi(self, library):
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("Library", u"Look up", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("Library", u"Look up: a word, an offence, a time limit\u2026", None))
#if QT_CONFIG(tooltip)
        self.search_edit.setToolTip(QCoreApplication.translate("Library", u"Ctrl+F", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.chapter_combo.setAccessibleName(QCoreApplication.translate("Library", u"In which chapter", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("Library", u"\u2190 Back to the &list", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("Library", u"Back to the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("Library", u"Esc", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.found_list.setAccessibleName(QCoreApplication.translate("Library", u"Found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.article_edit.setAccessibleName(QCoreApplication.translate("Library", u"Article", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
