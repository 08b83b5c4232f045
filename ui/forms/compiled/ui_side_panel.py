# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/side_panel.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_SidePanel(object):
    def setupUi(self, SidePanel):
        if not SidePanel.objectName():
            SidePanel.setObjectName(u"SidePanel")
        SidePanel.setProperty(u"role", u"side")
        self.side_layout = QVBoxLayout(SidePanel)
        self.side_layout.setSpacing(0)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.close_layout = QHBoxLayout()
        self.close_layout.setSpacing(8)
        self.close_layout.setObjectName(u"close_layout")
        self.close_layout.setContentsMargins(0, 0, 0, 0)
        self.close_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.close_layout.addItem(self.close_space)

        self.close_button = QPushButton(SidePanel)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"quiet")

        self.close_layout.addWidget(self.close_button)


        self.side_layout.addLayout(self.close_layout)

        self.side_scroll = QScrollArea(SidePanel)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_content = QWidget()
        self.side_content.setObjectName(u"side_content")
        self.content_layout = QVBoxLayout(self.side_content)
        self.content_layout.setSpacing(10)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(20, 18, 18, 18)
        self.why_heading = QLabel(self.side_content)
        self.why_heading.setObjectName(u"why_heading")
        self.why_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.why_heading.setWordWrap(True)
        self.why_heading.setProperty(u"role", u"strong")

        self.content_layout.addWidget(self.why_heading)

        self.guidance_label = QLabel(self.side_content)
        self.guidance_label.setObjectName(u"guidance_label")
        self.guidance_label.setTextFormat(Qt.TextFormat.PlainText)
        self.guidance_label.setWordWrap(True)

        self.content_layout.addWidget(self.guidance_label)

        self.shown_label = QLabel(self.side_content)
        self.shown_label.setObjectName(u"shown_label")
        self.shown_label.setTextFormat(Qt.TextFormat.PlainText)
        self.shown_label.setWordWrap(True)
        self.shown_label.setProperty(u"role", u"secondary")

        self.content_layout.addWidget(self.shown_label)

        self.first_label = QLabel(self.side_content)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setWordWrap(True)
        self.first_label.setProperty(u"role", u"secondary")

        self.content_layout.addWidget(self.first_label)

        self.next_label = QLabel(self.side_content)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setWordWrap(True)
        self.next_label.setProperty(u"role", u"secondary")

        self.content_layout.addWidget(self.next_label)

        self.clocks_label = QLabel(self.side_content)
        self.clocks_label.setObjectName(u"clocks_label")
        self.clocks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.clocks_label.setWordWrap(True)
        self.clocks_label.setProperty(u"role", u"secondary")

        self.content_layout.addWidget(self.clocks_label)

        self.sources_rule = QFrame(self.side_content)
        self.sources_rule.setObjectName(u"sources_rule")
        self.sources_rule.setProperty(u"role", u"rule")

        self.content_layout.addWidget(self.sources_rule)

        self.sources_heading = QLabel(self.side_content)
        self.sources_heading.setObjectName(u"sources_heading")
        self.sources_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_heading.setWordWrap(True)
        self.sources_heading.setProperty(u"role", u"caption-strong")

        self.content_layout.addWidget(self.sources_heading)

        self.sources_label = QLabel(self.side_content)
        self.sources_label.setObjectName(u"sources_label")
        self.sources_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_label.setWordWrap(True)
        self.sources_label.setProperty(u"role", u"caption")

        self.content_layout.addWidget(self.sources_label)

        self.pack_label = QLabel(self.side_content)
        self.pack_label.setObjectName(u"pack_label")
        self.pack_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pack_label.setWordWrap(True)
        self.pack_label.setProperty(u"role", u"caption")

        self.content_layout.addWidget(self.pack_label)

        self.feedback_layout = QVBoxLayout()
        self.feedback_layout.setSpacing(0)
        self.feedback_layout.setObjectName(u"feedback_layout")
        self.feedback_layout.setContentsMargins(0, 0, 0, 0)

        self.content_layout.addLayout(self.feedback_layout)

        self.stage_button = QPushButton(self.side_content)
        self.stage_button.setObjectName(u"stage_button")
        self.stage_button.setProperty(u"role", u"link")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stage_button.sizePolicy().hasHeightForWidth())
        self.stage_button.setSizePolicy(sizePolicy)

        self.content_layout.addWidget(self.stage_button)

        self.stage_layout = QVBoxLayout()
        self.stage_layout.setSpacing(8)
        self.stage_layout.setObjectName(u"stage_layout")
        self.stage_layout.setContentsMargins(0, 0, 0, 0)

        self.content_layout.addLayout(self.stage_layout)

        self.content_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.content_space)

        self.side_scroll.setWidget(self.side_content)

        self.side_layout.addWidget(self.side_scroll)

        QWidget.setTabOrder(self.close_button, self.side_scroll)
        QWidget.setTabOrder(self.side_scroll, self.stage_button)

        self.retranslateUi(SidePanel)
    # setupUi

    def retranslateUi(self, SidePanel):
        self.close_button.setText(QCoreApplication.translate("SidePanel", u"Close  Esc", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("SidePanel", u"Close", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.side_scroll.setAccessibleName(QCoreApplication.translate("SidePanel", u"Why this matters and sources", None))
#endif // QT_CONFIG(accessibility)
        self.why_heading.setText(QCoreApplication.translate("SidePanel", u"Why this matters", None))
        self.guidance_label.setText("")
        self.shown_label.setText("")
        self.first_label.setText("")
        self.next_label.setText("")
        self.clocks_label.setText("")
        self.sources_heading.setText(QCoreApplication.translate("SidePanel", u"Sources", None))
        self.sources_label.setText("")
        self.pack_label.setText("")
        self.stage_button.setText(QCoreApplication.translate("SidePanel", u"About this stage", None))
        pass
    # retranslateUi
