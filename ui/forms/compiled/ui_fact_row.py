# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/fact_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_FactRow(object):
    def setupUi(self, fact_row):
        if not fact_row.objectName():
            fact_row.setObjectName(u"fact_row")
        self.fact_row_layout = QVBoxLayout(fact_row)
        self.fact_row_layout.setSpacing(0)
        self.fact_row_layout.setObjectName(u"fact_row_layout")
        self.fact_row_layout.setContentsMargins(0, 0, 0, 0)
        self.fact_rule = QFrame(fact_row)
        self.fact_rule.setObjectName(u"fact_rule")
        self.fact_rule.setProperty(u"role", u"rule")
        self.fact_rule_layout = QVBoxLayout(self.fact_rule)
        self.fact_rule_layout.setSpacing(0)
        self.fact_rule_layout.setObjectName(u"fact_rule_layout")
        self.fact_rule_layout.setContentsMargins(0, 0, 0, 0)

        self.fact_row_layout.addWidget(self.fact_rule)

        self.fact_parts_layout = QHBoxLayout()
        self.fact_parts_layout.setSpacing(12)
        self.fact_parts_layout.setObjectName(u"fact_parts_layout")
        self.fact_parts_layout.setContentsMargins(0, 10, 0, 10)
        self.fact_words_layout = QVBoxLayout()
        self.fact_words_layout.setSpacing(3)
        self.fact_words_layout.setObjectName(u"fact_words_layout")
        self.fact_words_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(fact_row)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"secondary")

        self.fact_words_layout.addWidget(self.name_label)

        self.value_label = QLabel(fact_row)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setWordWrap(True)
        self.value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_label.setProperty(u"role", u"strong")

        self.fact_words_layout.addWidget(self.value_label)

        self.since_label = QLabel(fact_row)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setWordWrap(True)
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_label.setProperty(u"role", u"caption")

        self.fact_words_layout.addWidget(self.since_label)

        self.earlier_button_layout = QHBoxLayout()
        self.earlier_button_layout.setSpacing(0)
        self.earlier_button_layout.setObjectName(u"earlier_button_layout")
        self.earlier_button_layout.setContentsMargins(0, 0, 0, 0)
        self.earlier_button = QPushButton(fact_row)
        self.earlier_button.setObjectName(u"earlier_button")
        self.earlier_button.setProperty(u"role", u"link")

        self.earlier_button_layout.addWidget(self.earlier_button)

        self.earlier_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.earlier_button_layout.addItem(self.earlier_button_spacer)


        self.fact_words_layout.addLayout(self.earlier_button_layout)

        self.differing_label = QLabel(fact_row)
        self.differing_label.setObjectName(u"differing_label")
        self.differing_label.setWordWrap(True)
        self.differing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.differing_label.setProperty(u"role", u"warning")

        self.fact_words_layout.addWidget(self.differing_label)

        self.earlier_label = QLabel(fact_row)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setWordWrap(True)
        self.earlier_label.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier_label.setProperty(u"role", u"secondary")

        self.fact_words_layout.addWidget(self.earlier_label)


        self.fact_parts_layout.addLayout(self.fact_words_layout)

        self.fact_change_layout = QVBoxLayout()
        self.fact_change_layout.setSpacing(0)
        self.fact_change_layout.setObjectName(u"fact_change_layout")
        self.fact_change_layout.setContentsMargins(0, 0, 0, 0)
        self.change_button = QPushButton(fact_row)
        self.change_button.setObjectName(u"change_button")

        self.fact_change_layout.addWidget(self.change_button)

        self.fact_change_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fact_change_layout.addItem(self.fact_change_spacer)


        self.fact_parts_layout.addLayout(self.fact_change_layout)

        self.fact_parts_layout.setStretch(0, 1)

        self.fact_row_layout.addLayout(self.fact_parts_layout)

        QWidget.setTabOrder(self.change_button, self.earlier_button)

        self.retranslateUi(fact_row)
    # setupUi

    def retranslateUi(self, fact_row):
        self.name_label.setText("")
        self.value_label.setText("")
        self.since_label.setText("")
        self.earlier_button.setText("")
#if QT_CONFIG(accessibility)
        self.earlier_button.setAccessibleName(QCoreApplication.translate("FactRow", u"Earlier values", None))
#endif // QT_CONFIG(accessibility)
        self.differing_label.setText("")
        self.earlier_label.setText("")
        self.change_button.setText(QCoreApplication.translate("FactRow", u"Change\u2026", None))
        pass
    # retranslateUi
