# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/search_narrowing.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_SearchNarrowing(object):
    def setupUi(self, search_narrowing):
        if not search_narrowing.objectName():
            search_narrowing.setObjectName(u"search_narrowing")
        search_narrowing.setProperty(u"role", u"panel")
        self.search_narrowing_layout = QVBoxLayout(search_narrowing)
        self.search_narrowing_layout.setSpacing(8)
        self.search_narrowing_layout.setObjectName(u"search_narrowing_layout")
        self.search_narrowing_layout.setContentsMargins(14, 12, 14, 12)
        self.fields_row = FlowRow(search_narrowing)
        self.fields_row.setObjectName(u"fields_row")
        self.kind_combo_cell = QWidget(self.fields_row)
        self.kind_combo_cell.setObjectName(u"kind_combo_cell")
        self.kind_combo_cell_layout = QVBoxLayout(self.kind_combo_cell)
        self.kind_combo_cell_layout.setSpacing(3)
        self.kind_combo_cell_layout.setObjectName(u"kind_combo_cell_layout")
        self.kind_combo_cell_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_combo_title = QLabel(self.kind_combo_cell)
        self.kind_combo_title.setObjectName(u"kind_combo_title")
        self.kind_combo_title.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_combo_title.setProperty(u"role", u"caption-strong")

        self.kind_combo_cell_layout.addWidget(self.kind_combo_title)

        self.kind_combo = QComboBox(self.kind_combo_cell)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(16)

        self.kind_combo_cell_layout.addWidget(self.kind_combo)

        self.days_combo_cell = QWidget(self.fields_row)
        self.days_combo_cell.setObjectName(u"days_combo_cell")
        self.days_combo_cell_layout = QVBoxLayout(self.days_combo_cell)
        self.days_combo_cell_layout.setSpacing(3)
        self.days_combo_cell_layout.setObjectName(u"days_combo_cell_layout")
        self.days_combo_cell_layout.setContentsMargins(0, 0, 0, 0)
        self.days_combo_title = QLabel(self.days_combo_cell)
        self.days_combo_title.setObjectName(u"days_combo_title")
        self.days_combo_title.setTextFormat(Qt.TextFormat.PlainText)
        self.days_combo_title.setProperty(u"role", u"caption-strong")

        self.days_combo_cell_layout.addWidget(self.days_combo_title)

        self.days_combo = QComboBox(self.days_combo_cell)
        self.days_combo.setObjectName(u"days_combo")
        self.days_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.days_combo.setMinimumContentsLength(14)

        self.days_combo_cell_layout.addWidget(self.days_combo)

        self.first_edit_cell = QWidget(self.fields_row)
        self.first_edit_cell.setObjectName(u"first_edit_cell")
        self.first_edit_cell_layout = QVBoxLayout(self.first_edit_cell)
        self.first_edit_cell_layout.setSpacing(3)
        self.first_edit_cell_layout.setObjectName(u"first_edit_cell_layout")
        self.first_edit_cell_layout.setContentsMargins(0, 0, 0, 0)
        self.first_edit_title = QLabel(self.first_edit_cell)
        self.first_edit_title.setObjectName(u"first_edit_title")
        self.first_edit_title.setTextFormat(Qt.TextFormat.PlainText)
        self.first_edit_title.setProperty(u"role", u"caption-strong")

        self.first_edit_cell_layout.addWidget(self.first_edit_title)

        self.first_edit = QDateEdit(self.first_edit_cell)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setCalendarPopup(True)

        self.first_edit_cell_layout.addWidget(self.first_edit)

        self.last_edit_cell = QWidget(self.fields_row)
        self.last_edit_cell.setObjectName(u"last_edit_cell")
        self.last_edit_cell_layout = QVBoxLayout(self.last_edit_cell)
        self.last_edit_cell_layout.setSpacing(3)
        self.last_edit_cell_layout.setObjectName(u"last_edit_cell_layout")
        self.last_edit_cell_layout.setContentsMargins(0, 0, 0, 0)
        self.last_edit_title = QLabel(self.last_edit_cell)
        self.last_edit_title.setObjectName(u"last_edit_title")
        self.last_edit_title.setTextFormat(Qt.TextFormat.PlainText)
        self.last_edit_title.setProperty(u"role", u"caption-strong")

        self.last_edit_cell_layout.addWidget(self.last_edit_title)

        self.last_edit = QDateEdit(self.last_edit_cell)
        self.last_edit.setObjectName(u"last_edit")
        self.last_edit.setCalendarPopup(True)

        self.last_edit_cell_layout.addWidget(self.last_edit)

        self.principle_combo_cell = QWidget(self.fields_row)
        self.principle_combo_cell.setObjectName(u"principle_combo_cell")
        self.principle_combo_cell_layout = QVBoxLayout(self.principle_combo_cell)
        self.principle_combo_cell_layout.setSpacing(3)
        self.principle_combo_cell_layout.setObjectName(u"principle_combo_cell_layout")
        self.principle_combo_cell_layout.setContentsMargins(0, 0, 0, 0)
        self.principle_combo_title = QLabel(self.principle_combo_cell)
        self.principle_combo_title.setObjectName(u"principle_combo_title")
        self.principle_combo_title.setTextFormat(Qt.TextFormat.PlainText)
        self.principle_combo_title.setProperty(u"role", u"caption-strong")

        self.principle_combo_cell_layout.addWidget(self.principle_combo_title)

        self.principle_combo = QComboBox(self.principle_combo_cell)
        self.principle_combo.setObjectName(u"principle_combo")
        self.principle_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.principle_combo.setMinimumContentsLength(14)

        self.principle_combo_cell_layout.addWidget(self.principle_combo)

        self.case_combo_cell = QWidget(self.fields_row)
        self.case_combo_cell.setObjectName(u"case_combo_cell")
        self.case_combo_cell_layout = QVBoxLayout(self.case_combo_cell)
        self.case_combo_cell_layout.setSpacing(3)
        self.case_combo_cell_layout.setObjectName(u"case_combo_cell_layout")
        self.case_combo_cell_layout.setContentsMargins(0, 0, 0, 0)
        self.case_combo_title = QLabel(self.case_combo_cell)
        self.case_combo_title.setObjectName(u"case_combo_title")
        self.case_combo_title.setTextFormat(Qt.TextFormat.PlainText)
        self.case_combo_title.setProperty(u"role", u"caption-strong")

        self.case_combo_cell_layout.addWidget(self.case_combo_title)

        self.case_combo = QComboBox(self.case_combo_cell)
        self.case_combo.setObjectName(u"case_combo")
        self.case_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.case_combo.setMinimumContentsLength(12)

        self.case_combo_cell_layout.addWidget(self.case_combo)

        self.person_combo_cell = QWidget(self.fields_row)
        self.person_combo_cell.setObjectName(u"person_combo_cell")
        self.person_combo_cell_layout = QVBoxLayout(self.person_combo_cell)
        self.person_combo_cell_layout.setSpacing(3)
        self.person_combo_cell_layout.setObjectName(u"person_combo_cell_layout")
        self.person_combo_cell_layout.setContentsMargins(0, 0, 0, 0)
        self.person_combo_title = QLabel(self.person_combo_cell)
        self.person_combo_title.setObjectName(u"person_combo_title")
        self.person_combo_title.setTextFormat(Qt.TextFormat.PlainText)
        self.person_combo_title.setProperty(u"role", u"caption-strong")

        self.person_combo_cell_layout.addWidget(self.person_combo_title)

        self.person_combo = QComboBox(self.person_combo_cell)
        self.person_combo.setObjectName(u"person_combo")
        self.person_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_combo.setMinimumContentsLength(18)

        self.person_combo_cell_layout.addWidget(self.person_combo)


        self.search_narrowing_layout.addWidget(self.fields_row)

        self.clear_layout = QHBoxLayout()
        self.clear_layout.setSpacing(0)
        self.clear_layout.setObjectName(u"clear_layout")
        self.clear_layout.setContentsMargins(0, 0, 0, 0)
        self.clear_button = QPushButton(search_narrowing)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setProperty(u"role", u"link")

        self.clear_layout.addWidget(self.clear_button)

        self.clear_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.clear_layout.addItem(self.clear_space)


        self.search_narrowing_layout.addLayout(self.clear_layout)

#if QT_CONFIG(shortcut)
        self.kind_combo_title.setBuddy(self.kind_combo)
        self.days_combo_title.setBuddy(self.days_combo)
        self.first_edit_title.setBuddy(self.first_edit)
        self.last_edit_title.setBuddy(self.last_edit)
        self.principle_combo_title.setBuddy(self.principle_combo)
        self.case_combo_title.setBuddy(self.case_combo)
        self.person_combo_title.setBuddy(self.person_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.days_combo)
        QWidget.setTabOrder(self.days_combo, self.first_edit)
        QWidget.setTabOrder(self.first_edit, self.last_edit)
        QWidget.setTabOrder(self.last_edit, self.principle_combo)
        QWidget.setTabOrder(self.principle_combo, self.case_combo)
        QWidget.setTabOrder(self.case_combo, self.person_combo)
        QWidget.setTabOrder(self.person_combo, self.clear_button)

        self.retranslateUi(search_narrowing)
    # setupUi

    def retranslateUi(self, search_narrowing):
        self.kind_combo_title.setText(QCoreApplication.translate("SearchNarrowing", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("SearchNarrowing", u"Kind of entry", None))
#endif // QT_CONFIG(accessibility)
        self.days_combo_title.setText(QCoreApplication.translate("SearchNarrowing", u"&When it happened", None))
#if QT_CONFIG(accessibility)
        self.days_combo.setAccessibleName(QCoreApplication.translate("SearchNarrowing", u"When it happened", None))
#endif // QT_CONFIG(accessibility)
        self.first_edit_title.setText(QCoreApplication.translate("SearchNarrowing", u"&From", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("SearchNarrowing", u"From this day", None))
#endif // QT_CONFIG(accessibility)
        self.first_edit.setDisplayFormat(QCoreApplication.translate("SearchNarrowing", u"dd/MM/yyyy", None))
        self.last_edit_title.setText(QCoreApplication.translate("SearchNarrowing", u"T&o", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("SearchNarrowing", u"To this day", None))
#endif // QT_CONFIG(accessibility)
        self.last_edit.setDisplayFormat(QCoreApplication.translate("SearchNarrowing", u"dd/MM/yyyy", None))
        self.principle_combo_title.setText(QCoreApplication.translate("SearchNarrowing", u"&Principle", None))
#if QT_CONFIG(accessibility)
        self.principle_combo.setAccessibleName(QCoreApplication.translate("SearchNarrowing", u"Principle", None))
#endif // QT_CONFIG(accessibility)
        self.case_combo_title.setText(QCoreApplication.translate("SearchNarrowing", u"&In which case", None))
#if QT_CONFIG(accessibility)
        self.case_combo.setAccessibleName(QCoreApplication.translate("SearchNarrowing", u"Case", None))
#endif // QT_CONFIG(accessibility)
        self.person_combo_title.setText(QCoreApplication.translate("SearchNarrowing", u"P&erson in that case", None))
#if QT_CONFIG(accessibility)
        self.person_combo.setAccessibleName(QCoreApplication.translate("SearchNarrowing", u"Person in that case", None))
#endif // QT_CONFIG(accessibility)
        self.clear_button.setText(QCoreApplication.translate("SearchNarrowing", u"Search e&verything again", None))
        pass
    # retranslateUi
