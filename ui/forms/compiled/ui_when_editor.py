# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/when_editor.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_WhenEditor(object):
    def setupUi(self, WhenEditor):
        if not WhenEditor.objectName():
            WhenEditor.setObjectName(u"WhenEditor")
        self.when_layout = QVBoxLayout(WhenEditor)
        self.when_layout.setSpacing(8)
        self.when_layout.setObjectName(u"when_layout")
        self.when_layout.setContentsMargins(0, 0, 0, 0)
        self.start_row = TurningRow(WhenEditor)
        self.start_row.setObjectName(u"start_row")
        self.start_layout = QHBoxLayout(self.start_row)
        self.start_layout.setSpacing(8)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.precision_combo = QComboBox(self.start_row)
        self.precision_combo.setObjectName(u"precision_combo")

        self.start_layout.addWidget(self.precision_combo)

        self.moment_edit = QDateTimeEdit(self.start_row)
        self.moment_edit.setObjectName(u"moment_edit")
        self.moment_edit.setCalendarPopup(True)

        self.start_layout.addWidget(self.moment_edit)

        self.start_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_layout.addItem(self.start_space)


        self.when_layout.addWidget(self.start_row)

        self.until_row = TurningRow(WhenEditor)
        self.until_row.setObjectName(u"until_row")
        self.until_layout = QHBoxLayout(self.until_row)
        self.until_layout.setSpacing(8)
        self.until_layout.setObjectName(u"until_layout")
        self.until_layout.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_row)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.until_layout.addWidget(self.until_label)

        self.until_edit = QDateTimeEdit(self.until_row)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setCalendarPopup(True)

        self.until_layout.addWidget(self.until_edit)

        self.until_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.until_layout.addItem(self.until_space)


        self.when_layout.addWidget(self.until_row)

        self.fold_combo = QComboBox(WhenEditor)
        self.fold_combo.setObjectName(u"fold_combo")

        self.when_layout.addWidget(self.fold_combo)

        self.trouble_label = QLabel(WhenEditor)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.when_layout.addWidget(self.trouble_label)

#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.precision_combo, self.moment_edit)
        QWidget.setTabOrder(self.moment_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.fold_combo)

        self.retranslateUi(WhenEditor)
    # setupUi

    def retranslateUi(self, WhenEditor):
#if QT_CONFIG(accessibility)
        self.precision_combo.setAccessibleName(QCoreApplication.translate("WhenEditor", u"How well the time is known", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.moment_edit.setAccessibleName(QCoreApplication.translate("WhenEditor", u"Day and time", None))
#endif // QT_CONFIG(accessibility)
        self.moment_edit.setDisplayFormat(QCoreApplication.translate("WhenEditor", u"dd/MM/yyyy HH:mm", None))
        self.until_label.setText(QCoreApplication.translate("WhenEditor", u"&and", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("WhenEditor", u"Latest day and time", None))
#endif // QT_CONFIG(accessibility)
        self.until_edit.setDisplayFormat(QCoreApplication.translate("WhenEditor", u"dd/MM/yyyy HH:mm", None))
#if QT_CONFIG(accessibility)
        self.fold_combo.setAccessibleName(QCoreApplication.translate("WhenEditor", u"Which of the two times", None))
#endif // QT_CONFIG(accessibility)
        self.trouble_label.setText("")
        pass
    # retranslateUi
