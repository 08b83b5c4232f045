# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_place.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_FirstRunPlace(object):
    def setupUi(self, place_step):
        if not place_step.objectName():
            place_step.setObjectName(u"place_step")
        self.step_layout = QVBoxLayout(place_step)
        self.step_layout.setSpacing(10)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.place_title_label = QLabel(place_step)
        self.place_title_label.setObjectName(u"place_title_label")
        self.place_title_label.setWordWrap(True)
        self.place_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_title_label.setProperty(u"role", u"title")

        self.step_layout.addWidget(self.place_title_label)

        self.place_text_label = QLabel(place_step)
        self.place_text_label.setObjectName(u"place_text_label")
        self.place_text_label.setWordWrap(True)
        self.place_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_text_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.place_text_label)

        self.folder_label = QLabel(place_step)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setWordWrap(True)
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.folder_label)

        self.folder_edit = QLineEdit(place_step)
        self.folder_edit.setObjectName(u"folder_edit")
        self.folder_edit.setReadOnly(True)

        self.step_layout.addWidget(self.folder_edit)

        self.place_button_layout = QHBoxLayout()
        self.place_button_layout.setSpacing(8)
        self.place_button_layout.setObjectName(u"place_button_layout")
        self.place_button_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(place_step)
        self.choose_button.setObjectName(u"choose_button")

        self.place_button_layout.addWidget(self.choose_button)

        self.usual_button = QPushButton(place_step)
        self.usual_button.setObjectName(u"usual_button")
        self.usual_button.setProperty(u"role", u"quiet")

        self.place_button_layout.addWidget(self.usual_button)

        self.place_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_button_layout.addItem(self.place_button_spacer)


        self.step_layout.addLayout(self.place_button_layout)

        self.step_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_layout.addItem(self.step_spacer)

#if QT_CONFIG(shortcut)
        self.folder_label.setBuddy(self.folder_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.folder_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.usual_button)

        self.retranslateUi(place_step)
    # setupUi

    def retranslateUi(self, place_step):
        self.place_title_label.setText(QCoreApplication.translate("FirstRunPlace", u"Where to keep it", None))
        self.place_text_label.setText(QCoreApplication.translate("FirstRunPlace", u"Your casebook is one folder on this computer. The usual place is yours alone and is not shared or copied to a server. Keep it there unless your force says otherwise.", None))
        self.folder_label.setText(QCoreApplication.translate("FirstRunPlace", u"F&older", None))
        self.choose_button.setText(QCoreApplication.translate("FirstRunPlace", u"Choose another &folder\u2026", None))
        self.usual_button.setText(QCoreApplication.translate("FirstRunPlace", u"&Usual place", None))
        pass
    # retranslateUi
