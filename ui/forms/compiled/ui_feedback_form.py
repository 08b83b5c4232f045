# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/feedback_form.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.turning_row import TurningRow

class Ui_FeedbackForm(object):
    def setupUi(self, FeedbackForm):
        if not FeedbackForm.objectName():
            FeedbackForm.setObjectName(u"FeedbackForm")
        self.feedback_layout = QVBoxLayout(FeedbackForm)
        self.feedback_layout.setSpacing(8)
        self.feedback_layout.setObjectName(u"feedback_layout")
        self.feedback_layout.setContentsMargins(0, 0, 0, 0)
        self.feedback_button = QPushButton(FeedbackForm)
        self.feedback_button.setObjectName(u"feedback_button")
        self.feedback_button.setProperty(u"role", u"link")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.feedback_button.sizePolicy().hasHeightForWidth())
        self.feedback_button.setSizePolicy(sizePolicy)

        self.feedback_layout.addWidget(self.feedback_button)

        self.thanks_label = QLabel(FeedbackForm)
        self.thanks_label.setObjectName(u"thanks_label")
        self.thanks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.thanks_label.setWordWrap(True)
        self.thanks_label.setProperty(u"role", u"done")
        self.thanks_label.setVisible(False)

        self.feedback_layout.addWidget(self.thanks_label)

        self.asking_part = QWidget(FeedbackForm)
        self.asking_part.setObjectName(u"asking_part")
        self.asking_part.setVisible(False)
        self.asking_layout = QVBoxLayout(self.asking_part)
        self.asking_layout.setSpacing(8)
        self.asking_layout.setObjectName(u"asking_layout")
        self.asking_layout.setContentsMargins(0, 0, 0, 0)
        self.reasons_heading = QLabel(self.asking_part)
        self.reasons_heading.setObjectName(u"reasons_heading")
        self.reasons_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.reasons_heading.setWordWrap(True)
        self.reasons_heading.setProperty(u"role", u"strong")

        self.asking_layout.addWidget(self.reasons_heading)

        self.options_layout = QVBoxLayout()
        self.options_layout.setSpacing(2)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(0, 0, 0, 0)

        self.asking_layout.addLayout(self.options_layout)

        self.comment_label = QLabel(self.asking_part)
        self.comment_label.setObjectName(u"comment_label")
        self.comment_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comment_label.setWordWrap(True)
        self.comment_label.setProperty(u"role", u"secondary")

        self.asking_layout.addWidget(self.comment_label)

        self.privacy_label = QLabel(self.asking_part)
        self.privacy_label.setObjectName(u"privacy_label")
        self.privacy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy_label.setWordWrap(True)
        self.privacy_label.setProperty(u"role", u"warning")

        self.asking_layout.addWidget(self.privacy_label)

        self.comment_edit = GrowingEdit(self.asking_part)
        self.comment_edit.setObjectName(u"comment_edit")

        self.asking_layout.addWidget(self.comment_edit)

        self.count_label = QLabel(self.asking_part)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"caption")
        self.count_label.setVisible(False)

        self.asking_layout.addWidget(self.count_label)

        self.trouble_label = QLabel(self.asking_part)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")
        self.trouble_label.setVisible(False)

        self.asking_layout.addWidget(self.trouble_label)

        self.actions_row = TurningRow(self.asking_part)
        self.actions_row.setObjectName(u"actions_row")
        self.actions_layout = QHBoxLayout(self.actions_row)
        self.actions_layout.setSpacing(10)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.send_button = QPushButton(self.actions_row)
        self.send_button.setObjectName(u"send_button")
        self.send_button.setProperty(u"role", u"primary")

        self.actions_layout.addWidget(self.send_button)

        self.cancel_button = QPushButton(self.actions_row)
        self.cancel_button.setObjectName(u"cancel_button")

        self.actions_layout.addWidget(self.cancel_button)

        self.actions_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_space)


        self.asking_layout.addWidget(self.actions_row)


        self.feedback_layout.addWidget(self.asking_part)

#if QT_CONFIG(shortcut)
        self.comment_label.setBuddy(self.comment_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.feedback_button, self.comment_edit)
        QWidget.setTabOrder(self.comment_edit, self.send_button)
        QWidget.setTabOrder(self.send_button, self.cancel_button)

        self.retranslateUi(FeedbackForm)
    # setupUi

    def retranslateUi(self, FeedbackForm):
        self.feedback_button.setText(QCoreApplication.translate("FeedbackForm", u"Was this prompt useful?", None))
        self.thanks_label.setText("")
        self.reasons_heading.setText(QCoreApplication.translate("FeedbackForm", u"If not, why?", None))
        self.comment_label.setText(QCoreApplication.translate("FeedbackForm", u"What would have &helped? You may leave this empty.", None))
        self.privacy_label.setText(QCoreApplication.translate("FeedbackForm", u"Do not write names or anything about a case or a person.", None))
        self.count_label.setText("")
        self.trouble_label.setText("")
        self.send_button.setText(QCoreApplication.translate("FeedbackForm", u"Keep  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.send_button.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"Keep the feedback", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("FeedbackForm", u"Cancel  Esc", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"Cancel the feedback", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
