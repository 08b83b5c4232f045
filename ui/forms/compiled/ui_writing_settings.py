# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/writing_settings.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WritingSettings(object):
    def setupUi(self, writing_settings):
        if not writing_settings.objectName():
            writing_settings.setObjectName(u"writing_settings")
        writing_settings.setProperty(u"role", u"panel")
        self.writing_settings_layout = QVBoxLayout(writing_settings)
        self.writing_settings_layout.setSpacing(8)
        self.writing_settings_layout.setObjectName(u"writing_settings_layout")
        self.writing_settings_layout.setContentsMargins(20, 20, 20, 20)
        self.writing_title_label = QLabel(writing_settings)
        self.writing_title_label.setObjectName(u"writing_title_label")
        self.writing_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.writing_title_label.setWordWrap(True)
        self.writing_title_label.setProperty(u"role", u"heading")

        self.writing_settings_layout.addWidget(self.writing_title_label)

        self.wording_check = QCheckBox(writing_settings)
        self.wording_check.setObjectName(u"wording_check")

        self.writing_settings_layout.addWidget(self.wording_check)

        self.spelling_check = QCheckBox(writing_settings)
        self.spelling_check.setObjectName(u"spelling_check")

        self.writing_settings_layout.addWidget(self.spelling_check)

        self.writing_help_label = QLabel(writing_settings)
        self.writing_help_label.setObjectName(u"writing_help_label")
        self.writing_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.writing_help_label.setWordWrap(True)
        self.writing_help_label.setProperty(u"role", u"secondary")

        self.writing_settings_layout.addWidget(self.writing_help_label)

        self.kept_label = QLabel(writing_settings)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setWordWrap(True)
        self.kept_label.setProperty(u"role", u"secondary")

        self.writing_settings_layout.addWidget(self.kept_label)

        self.kept_list = QListWidget(writing_settings)
        self.kept_list.setObjectName(u"kept_list")
        self.kept_list.setProperty(u"role", u"reading")

        self.writing_settings_layout.addWidget(self.kept_list)

        self.remove_layout = QHBoxLayout()
        self.remove_layout.setSpacing(8)
        self.remove_layout.setObjectName(u"remove_layout")
        self.remove_button = QPushButton(writing_settings)
        self.remove_button.setObjectName(u"remove_button")

        self.remove_layout.addWidget(self.remove_button)

        self.remove_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_layout.addItem(self.remove_space)


        self.writing_settings_layout.addLayout(self.remove_layout)

        self.none_label = QLabel(writing_settings)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_label.setWordWrap(True)
        self.none_label.setProperty(u"role", u"secondary")

        self.writing_settings_layout.addWidget(self.none_label)

#if QT_CONFIG(shortcut)
        self.kept_label.setBuddy(self.kept_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.wording_check, self.spelling_check)
        QWidget.setTabOrder(self.spelling_check, self.kept_list)
        QWidget.setTabOrder(self.kept_list, self.remove_button)

        self.retranslateUi(writing_settings)
    # setupUi

    def retranslateUi(self, writing_settings):
        self.writing_title_label.setText(QCoreApplication.translate("WritingSettings", u"Writing", None))
        self.wording_check.setText(QCoreApplication.translate("WritingSettings", u"Check the &wording", None))
        self.spelling_check.setText(QCoreApplication.translate("WritingSettings", u"Check the spe&lling", None))
        self.writing_help_label.setText(QCoreApplication.translate("WritingSettings", u"Dots stand under wording that blames, doubts or prejudges, and waves under words that are not in the British dictionary. What somebody said is never looked at. Nothing is kept from being recorded.", None))
        self.kept_label.setText(QCoreApplication.translate("WritingSettings", u"Your &dictionary, and what you always ignore", None))
#if QT_CONFIG(accessibility)
        self.kept_list.setAccessibleName(QCoreApplication.translate("WritingSettings", u"Your dictionary, and what you always ignore", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("WritingSettings", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("WritingSettings", u"Remove from the list", None))
#endif // QT_CONFIG(accessibility)
        self.none_label.setText(QCoreApplication.translate("WritingSettings", u"Nothing yet. What you add or always ignore while writing stands here.", None))
        pass
    # retranslateUi
