# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/request_plan.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit

class Ui_RequestPlan(object):
    def setupUi(self, request_plan):
        if not request_plan.objectName():
            request_plan.setObjectName(u"request_plan")
        self.request_layout = QVBoxLayout(request_plan)
        self.request_layout.setSpacing(14)
        self.request_layout.setObjectName(u"request_layout")
        self.request_layout.setContentsMargins(0, 0, 0, 0)
        self.sort_part = QWidget(request_plan)
        self.sort_part.setObjectName(u"sort_part")
        self.sort_layout = QVBoxLayout(self.sort_part)
        self.sort_layout.setSpacing(4)
        self.sort_layout.setObjectName(u"sort_layout")
        self.sort_layout.setContentsMargins(0, 0, 0, 0)
        self.sort_label = QLabel(self.sort_part)
        self.sort_label.setObjectName(u"sort_label")
        self.sort_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sort_label.setWordWrap(True)
        self.sort_label.setProperty(u"role", u"strong")

        self.sort_layout.addWidget(self.sort_label)

        self.sort_combo = QComboBox(self.sort_part)
        self.sort_combo.setObjectName(u"sort_combo")
        self.sort_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort_combo.setMinimumContentsLength(12)

        self.sort_layout.addWidget(self.sort_combo)


        self.request_layout.addWidget(self.sort_part)

        self.about_part = QWidget(request_plan)
        self.about_part.setObjectName(u"about_part")
        self.about_layout = QVBoxLayout(self.about_part)
        self.about_layout.setSpacing(4)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.about_part)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"strong")

        self.about_layout.addWidget(self.about_label)

        self.about_edit = QLineEdit(self.about_part)
        self.about_edit.setObjectName(u"about_edit")
        self.about_edit.setMaxLength(400)

        self.about_layout.addWidget(self.about_edit)


        self.request_layout.addWidget(self.about_part)

        self.person_part = QWidget(request_plan)
        self.person_part.setObjectName(u"person_part")
        self.person_layout = QVBoxLayout(self.person_part)
        self.person_layout.setSpacing(4)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_part)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_label.setWordWrap(True)
        self.person_label.setProperty(u"role", u"strong")

        self.person_layout.addWidget(self.person_label)

        self.person_combo = QComboBox(self.person_part)
        self.person_combo.setObjectName(u"person_combo")
        self.person_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_combo.setMinimumContentsLength(12)

        self.person_layout.addWidget(self.person_combo)


        self.request_layout.addWidget(self.person_part)

        self.sought_part = QWidget(request_plan)
        self.sought_part.setObjectName(u"sought_part")
        self.sought_layout = QVBoxLayout(self.sought_part)
        self.sought_layout.setSpacing(4)
        self.sought_layout.setObjectName(u"sought_layout")
        self.sought_layout.setContentsMargins(0, 0, 0, 0)
        self.sought_label = QLabel(self.sought_part)
        self.sought_label.setObjectName(u"sought_label")
        self.sought_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sought_label.setWordWrap(True)
        self.sought_label.setProperty(u"role", u"strong")

        self.sought_layout.addWidget(self.sought_label)

        self.sought_edit = GrowingEdit(self.sought_part)
        self.sought_edit.setObjectName(u"sought_edit")

        self.sought_layout.addWidget(self.sought_edit)


        self.request_layout.addWidget(self.sought_part)

        self.because_part = QWidget(request_plan)
        self.because_part.setObjectName(u"because_part")
        self.because_layout = QVBoxLayout(self.because_part)
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.because_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.because_part)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)


        self.request_layout.addWidget(self.because_part)

        self.ways_part = QWidget(request_plan)
        self.ways_part.setObjectName(u"ways_part")
        self.ways_layout = QVBoxLayout(self.ways_part)
        self.ways_layout.setSpacing(4)
        self.ways_layout.setObjectName(u"ways_layout")
        self.ways_layout.setContentsMargins(0, 0, 0, 0)
        self.ways_label = QLabel(self.ways_part)
        self.ways_label.setObjectName(u"ways_label")
        self.ways_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ways_label.setWordWrap(True)
        self.ways_label.setProperty(u"role", u"strong")

        self.ways_layout.addWidget(self.ways_label)

        self.ways_edit = GrowingEdit(self.ways_part)
        self.ways_edit.setObjectName(u"ways_edit")

        self.ways_layout.addWidget(self.ways_edit)


        self.request_layout.addWidget(self.ways_part)

#if QT_CONFIG(shortcut)
        self.sort_label.setBuddy(self.sort_combo)
        self.about_label.setBuddy(self.about_edit)
        self.person_label.setBuddy(self.person_combo)
        self.sought_label.setBuddy(self.sought_edit)
        self.because_label.setBuddy(self.because_edit)
        self.ways_label.setBuddy(self.ways_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sort_combo, self.about_edit)
        QWidget.setTabOrder(self.about_edit, self.person_combo)
        QWidget.setTabOrder(self.person_combo, self.sought_edit)
        QWidget.setTabOrder(self.sought_edit, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.ways_edit)

        self.retranslateUi(request_plan)
    # setupUi

    def retranslateUi(self, request_plan):
        self.sort_label.setText(QCoreApplication.translate("RequestPlan", u"What is asked &for", None))
#if QT_CONFIG(accessibility)
        self.sort_combo.setAccessibleName(QCoreApplication.translate("RequestPlan", u"What is asked for", None))
#endif // QT_CONFIG(accessibility)
        self.about_label.setText(QCoreApplication.translate("RequestPlan", u"Which de&vice, or who holds the records: a label", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("RequestPlan", u"Which device, or who holds the records", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("RequestPlan", u"Wh&ose it is", None))
#if QT_CONFIG(accessibility)
        self.person_combo.setAccessibleName(QCoreApplication.translate("RequestPlan", u"Whose it is", None))
#endif // QT_CONFIG(accessibility)
        self.sought_label.setText(QCoreApplication.translate("RequestPlan", u"What is &sought: which dates, people and kinds, and what is left out", None))
#if QT_CONFIG(accessibility)
        self.sought_edit.setAccessibleName(QCoreApplication.translate("RequestPlan", u"What is sought", None))
#endif // QT_CONFIG(accessibility)
        self.because_label.setText(QCoreApplication.translate("RequestPlan", u"Wh&y: which line of enquiry it bears on, for or against", None))
#if QT_CONFIG(accessibility)
        self.because_edit.setAccessibleName(QCoreApplication.translate("RequestPlan", u"Why it is sought", None))
#endif // QT_CONFIG(accessibility)
        self.ways_label.setText(QCoreApplication.translate("RequestPlan", u"Less &intrusive ways, and what came of each", None))
#if QT_CONFIG(accessibility)
        self.ways_edit.setAccessibleName(QCoreApplication.translate("RequestPlan", u"Less intrusive ways", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
