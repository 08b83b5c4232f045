# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_check.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstRunCheck(object):
    def setupUi(self, check_step):
        if not check_step.objectName():
            check_step.setObjectName(u"check_step")
        self.step_layout = QVBoxLayout(check_step)
        self.step_layout.setSpacing(6)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.check_title_label = QLabel(check_step)
        self.check_title_label.setObjectName(u"check_title_label")
        self.check_title_label.setWordWrap(True)
        self.check_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.check_title_label.setProperty(u"role", u"title")

        self.step_layout.addWidget(self.check_title_label)

        self.check_text_label = QLabel(check_step)
        self.check_text_label.setObjectName(u"check_text_label")
        self.check_text_label.setWordWrap(True)
        self.check_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.check_text_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.check_text_label)

        self.word_1_label = QLabel(check_step)
        self.word_1_label.setObjectName(u"word_1_label")
        self.word_1_label.setWordWrap(True)
        self.word_1_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_1_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.word_1_label)

        self.word_1_edit = QLineEdit(check_step)
        self.word_1_edit.setObjectName(u"word_1_edit")
        self.word_1_edit.setMaxLength(40)

        self.step_layout.addWidget(self.word_1_edit)

        self.word_2_label = QLabel(check_step)
        self.word_2_label.setObjectName(u"word_2_label")
        self.word_2_label.setWordWrap(True)
        self.word_2_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_2_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.word_2_label)

        self.word_2_edit = QLineEdit(check_step)
        self.word_2_edit.setObjectName(u"word_2_edit")
        self.word_2_edit.setMaxLength(40)

        self.step_layout.addWidget(self.word_2_edit)

        self.word_3_label = QLabel(check_step)
        self.word_3_label.setObjectName(u"word_3_label")
        self.word_3_label.setWordWrap(True)
        self.word_3_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_3_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.word_3_label)

        self.word_3_edit = QLineEdit(check_step)
        self.word_3_edit.setObjectName(u"word_3_edit")
        self.word_3_edit.setMaxLength(40)

        self.step_layout.addWidget(self.word_3_edit)

        self.step_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_layout.addItem(self.step_spacer)

#if QT_CONFIG(shortcut)
        self.word_1_label.setBuddy(self.word_1_edit)
        self.word_2_label.setBuddy(self.word_2_edit)
        self.word_3_label.setBuddy(self.word_3_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.word_1_edit, self.word_2_edit)
        QWidget.setTabOrder(self.word_2_edit, self.word_3_edit)

        self.retranslateUi(check_step)
    # setupUi

    def retranslateUi(self, check_step):
        self.check_title_label.setText(QCoreApplication.translate("FirstRunCheck", u"Check your copy", None))
        self.check_text_label.setText(QCoreApplication.translate("FirstRunCheck", u"Type these three words from your copy of the recovery key.", None))
        self.word_1_label.setText(QCoreApplication.translate("FirstRunCheck", u"&Word 1", None))
        self.word_2_label.setText(QCoreApplication.translate("FirstRunCheck", u"W&ord 2", None))
        self.word_3_label.setText(QCoreApplication.translate("FirstRunCheck", u"Wo&rd 3", None))
        pass
    # retranslateUi
