# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/updates_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_UpdatesPage(object):
    def setupUi(self, updates_page):
        if not updates_page.objectName():
            updates_page.setObjectName(u"updates_page")
        updates_page.setProperty(u"role", u"page")
        self.updates_page_layout = QVBoxLayout(updates_page)
        self.updates_page_layout.setSpacing(0)
        self.updates_page_layout.setObjectName(u"updates_page_layout")
        self.updates_page_layout.setContentsMargins(0, 0, 0, 0)
        self.updates_scroll = QScrollArea(updates_page)
        self.updates_scroll.setObjectName(u"updates_scroll")
        self.updates_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.updates_scroll.setWidgetResizable(True)
        self.updates_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.updates_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.updates_content = QWidget()
        self.updates_content.setObjectName(u"updates_content")
        self.updates_content.setProperty(u"role", u"page")
        self.updates_content_layout = QGridLayout(self.updates_content)
        self.updates_content_layout.setSpacing(0)
        self.updates_content_layout.setObjectName(u"updates_content_layout")
        self.updates_content_layout.setContentsMargins(32, 24, 32, 24)
        self.updates_column = QWidget(self.updates_content)
        self.updates_column.setObjectName(u"updates_column")
        self.updates_column_layout = QVBoxLayout(self.updates_column)
        self.updates_column_layout.setSpacing(12)
        self.updates_column_layout.setObjectName(u"updates_column_layout")
        self.updates_column_layout.setContentsMargins(0, 0, 0, 0)
        self.updates_title_label = QLabel(self.updates_column)
        self.updates_title_label.setObjectName(u"updates_title_label")
        self.updates_title_label.setWordWrap(True)
        self.updates_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.updates_title_label.setProperty(u"role", u"title")

        self.updates_column_layout.addWidget(self.updates_title_label)

        self.updates_lead_label = QLabel(self.updates_column)
        self.updates_lead_label.setObjectName(u"updates_lead_label")
        self.updates_lead_label.setWordWrap(True)
        self.updates_lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.updates_lead_label.setProperty(u"role", u"lead")

        self.updates_column_layout.addWidget(self.updates_lead_label)

        self.now_panel = QFrame(self.updates_column)
        self.now_panel.setObjectName(u"now_panel")
        self.now_panel.setProperty(u"role", u"panel")
        self.now_layout = QVBoxLayout(self.now_panel)
        self.now_layout.setSpacing(8)
        self.now_layout.setObjectName(u"now_layout")
        self.now_layout.setContentsMargins(20, 20, 20, 20)
        self.now_heading_label = QLabel(self.now_panel)
        self.now_heading_label.setObjectName(u"now_heading_label")
        self.now_heading_label.setWordWrap(True)
        self.now_heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.now_heading_label.setProperty(u"role", u"heading")

        self.now_layout.addWidget(self.now_heading_label)

        self.now_values_layout = QVBoxLayout()
        self.now_values_layout.setSpacing(8)
        self.now_values_layout.setObjectName(u"now_values_layout")
        self.now_values_layout.setContentsMargins(0, 0, 0, 0)

        self.now_layout.addLayout(self.now_values_layout)

        self.open_row = TurningRow(self.now_panel)
        self.open_row.setObjectName(u"open_row")
        self.open_row_layout = QHBoxLayout(self.open_row)
        self.open_row_layout.setSpacing(8)
        self.open_row_layout.setObjectName(u"open_row_layout")
        self.open_row_layout.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.open_row)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.open_row_layout.addWidget(self.open_button)

        self.bundled_button = QPushButton(self.open_row)
        self.bundled_button.setObjectName(u"bundled_button")
        self.bundled_button.setAutoDefault(False)

        self.open_row_layout.addWidget(self.bundled_button)

        self.open_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.open_row_layout.addItem(self.open_stretch)


        self.now_layout.addWidget(self.open_row)

        self.busy_label = QLabel(self.now_panel)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setWordWrap(True)
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setProperty(u"role", u"secondary")

        self.now_layout.addWidget(self.busy_label)

        self.trouble_label = QLabel(self.now_panel)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.now_layout.addWidget(self.trouble_label)


        self.updates_column_layout.addWidget(self.now_panel)

        self.offer_holder_layout = QVBoxLayout()
        self.offer_holder_layout.setSpacing(8)
        self.offer_holder_layout.setObjectName(u"offer_holder_layout")
        self.offer_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.updates_column_layout.addLayout(self.offer_holder_layout)

        self.adopt_panel = QFrame(self.updates_column)
        self.adopt_panel.setObjectName(u"adopt_panel")
        self.adopt_panel.setProperty(u"role", u"panel")
        self.adopt_layout = QVBoxLayout(self.adopt_panel)
        self.adopt_layout.setSpacing(8)
        self.adopt_layout.setObjectName(u"adopt_layout")
        self.adopt_layout.setContentsMargins(20, 20, 20, 20)
        self.adopt_heading_label = QLabel(self.adopt_panel)
        self.adopt_heading_label.setObjectName(u"adopt_heading_label")
        self.adopt_heading_label.setWordWrap(True)
        self.adopt_heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.adopt_heading_label.setProperty(u"role", u"heading")

        self.adopt_layout.addWidget(self.adopt_heading_label)

        self.adopt_text_label = QLabel(self.adopt_panel)
        self.adopt_text_label.setObjectName(u"adopt_text_label")
        self.adopt_text_label.setWordWrap(True)
        self.adopt_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.adopt_text_label.setProperty(u"role", u"body")

        self.adopt_layout.addWidget(self.adopt_text_label)

        self.adopt_rows_layout = QVBoxLayout()
        self.adopt_rows_layout.setSpacing(8)
        self.adopt_rows_layout.setObjectName(u"adopt_rows_layout")
        self.adopt_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.adopt_layout.addLayout(self.adopt_rows_layout)


        self.updates_column_layout.addWidget(self.adopt_panel)

        self.signers_panel = QFrame(self.updates_column)
        self.signers_panel.setObjectName(u"signers_panel")
        self.signers_panel.setProperty(u"role", u"panel")
        self.signers_layout = QVBoxLayout(self.signers_panel)
        self.signers_layout.setSpacing(8)
        self.signers_layout.setObjectName(u"signers_layout")
        self.signers_layout.setContentsMargins(20, 20, 20, 20)
        self.signers_heading_label = QLabel(self.signers_panel)
        self.signers_heading_label.setObjectName(u"signers_heading_label")
        self.signers_heading_label.setWordWrap(True)
        self.signers_heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signers_heading_label.setProperty(u"role", u"heading")

        self.signers_layout.addWidget(self.signers_heading_label)

        self.signers_text_label = QLabel(self.signers_panel)
        self.signers_text_label.setObjectName(u"signers_text_label")
        self.signers_text_label.setWordWrap(True)
        self.signers_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signers_text_label.setProperty(u"role", u"body")

        self.signers_layout.addWidget(self.signers_text_label)

        self.signers_rows_layout = QVBoxLayout()
        self.signers_rows_layout.setSpacing(8)
        self.signers_rows_layout.setObjectName(u"signers_rows_layout")
        self.signers_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.signers_layout.addLayout(self.signers_rows_layout)

        self.owner_label = QLabel(self.signers_panel)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setWordWrap(True)
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setProperty(u"role", u"strong")

        self.signers_layout.addWidget(self.owner_label)

        self.owner_edit = QLineEdit(self.signers_panel)
        self.owner_edit.setObjectName(u"owner_edit")
        self.owner_edit.setMaxLength(120)

        self.signers_layout.addWidget(self.owner_edit)

        self.key_label = QLabel(self.signers_panel)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setWordWrap(True)
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setProperty(u"role", u"strong")

        self.signers_layout.addWidget(self.key_label)

        self.key_edit = QLineEdit(self.signers_panel)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setMaxLength(200)

        self.signers_layout.addWidget(self.key_edit)

        self.signer_trouble_label = QLabel(self.signers_panel)
        self.signer_trouble_label.setObjectName(u"signer_trouble_label")
        self.signer_trouble_label.setWordWrap(True)
        self.signer_trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signer_trouble_label.setProperty(u"role", u"danger")

        self.signers_layout.addWidget(self.signer_trouble_label)

        self.trust_row = TurningRow(self.signers_panel)
        self.trust_row.setObjectName(u"trust_row")
        self.trust_row_layout = QHBoxLayout(self.trust_row)
        self.trust_row_layout.setSpacing(8)
        self.trust_row_layout.setObjectName(u"trust_row_layout")
        self.trust_row_layout.setContentsMargins(0, 0, 0, 0)
        self.trust_button = QPushButton(self.trust_row)
        self.trust_button.setObjectName(u"trust_button")
        self.trust_button.setAutoDefault(False)

        self.trust_row_layout.addWidget(self.trust_button)

        self.trust_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trust_row_layout.addItem(self.trust_stretch)


        self.signers_layout.addWidget(self.trust_row)


        self.updates_column_layout.addWidget(self.signers_panel)

        self.feedback_panel = QFrame(self.updates_column)
        self.feedback_panel.setObjectName(u"feedback_panel")
        self.feedback_panel.setProperty(u"role", u"panel")
        self.feedback_layout = QVBoxLayout(self.feedback_panel)
        self.feedback_layout.setSpacing(8)
        self.feedback_layout.setObjectName(u"feedback_layout")
        self.feedback_layout.setContentsMargins(20, 20, 20, 20)
        self.feedback_heading_label = QLabel(self.feedback_panel)
        self.feedback_heading_label.setObjectName(u"feedback_heading_label")
        self.feedback_heading_label.setWordWrap(True)
        self.feedback_heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_heading_label.setProperty(u"role", u"heading")

        self.feedback_layout.addWidget(self.feedback_heading_label)

        self.feedback_text_label = QLabel(self.feedback_panel)
        self.feedback_text_label.setObjectName(u"feedback_text_label")
        self.feedback_text_label.setWordWrap(True)
        self.feedback_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_text_label.setProperty(u"role", u"body")

        self.feedback_layout.addWidget(self.feedback_text_label)

        self.feedback_trouble_label = QLabel(self.feedback_panel)
        self.feedback_trouble_label.setObjectName(u"feedback_trouble_label")
        self.feedback_trouble_label.setWordWrap(True)
        self.feedback_trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_trouble_label.setProperty(u"role", u"danger")

        self.feedback_layout.addWidget(self.feedback_trouble_label)

        self.feedback_row = TurningRow(self.feedback_panel)
        self.feedback_row.setObjectName(u"feedback_row")
        self.feedback_row_layout = QHBoxLayout(self.feedback_row)
        self.feedback_row_layout.setSpacing(8)
        self.feedback_row_layout.setObjectName(u"feedback_row_layout")
        self.feedback_row_layout.setContentsMargins(0, 0, 0, 0)
        self.export_button = QPushButton(self.feedback_row)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.feedback_row_layout.addWidget(self.export_button)

        self.clear_button = QPushButton(self.feedback_row)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setAutoDefault(False)

        self.feedback_row_layout.addWidget(self.clear_button)

        self.feedback_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.feedback_row_layout.addItem(self.feedback_stretch)


        self.feedback_layout.addWidget(self.feedback_row)


        self.updates_column_layout.addWidget(self.feedback_panel)

        self.updates_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.updates_column_layout.addItem(self.updates_stretch)


        self.updates_content_layout.addWidget(self.updates_column, 0, 0, 1, 1)

        self.updates_content_layout.setColumnStretch(0, 1000)
        self.updates_content_layout.setColumnStretch(1, 1)
        self.updates_scroll.setWidget(self.updates_content)

        self.updates_page_layout.addWidget(self.updates_scroll)

#if QT_CONFIG(shortcut)
        self.owner_label.setBuddy(self.owner_edit)
        self.key_label.setBuddy(self.key_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.open_button, self.bundled_button)
        QWidget.setTabOrder(self.bundled_button, self.owner_edit)
        QWidget.setTabOrder(self.owner_edit, self.key_edit)
        QWidget.setTabOrder(self.key_edit, self.trust_button)
        QWidget.setTabOrder(self.trust_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.clear_button)

        self.retranslateUi(updates_page)
    # setupUi

    def retranslateUi(self, updates_page):
        self.updates_title_label.setText(QCoreApplication.translate("UpdatesPage", u"Guidance for this casebook", None))
        self.updates_lead_label.setText(QCoreApplication.translate("UpdatesPage", u"New guidance comes as one signed file. Nothing changes until you say so, and answers keep the wording they answered.", None))
        self.now_heading_label.setText(QCoreApplication.translate("UpdatesPage", u"In use now", None))
        self.open_button.setText(QCoreApplication.translate("UpdatesPage", u"Open a guidance file\u2026", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("UpdatesPage", u"Open a guidance file\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.bundled_button.setText(QCoreApplication.translate("UpdatesPage", u"Look at what this Casebook brings", None))
#if QT_CONFIG(accessibility)
        self.bundled_button.setAccessibleName(QCoreApplication.translate("UpdatesPage", u"Look at what this Casebook brings", None))
#endif // QT_CONFIG(accessibility)
        self.busy_label.setText("")
        self.trouble_label.setText("")
        self.adopt_heading_label.setText(QCoreApplication.translate("UpdatesPage", u"Cases on earlier guidance", None))
        self.adopt_text_label.setText("")
        self.signers_heading_label.setText(QCoreApplication.translate("UpdatesPage", u"Who may sign guidance for this casebook", None))
        self.signers_text_label.setText(QCoreApplication.translate("UpdatesPage", u"Whoever holds one of these keys can put words in front of you. Take a key only from your force, and compare its figures by another route.", None))
        self.owner_label.setText(QCoreApplication.translate("UpdatesPage", u"Whose key it is", None))
#if QT_CONFIG(accessibility)
        self.owner_edit.setAccessibleName(QCoreApplication.translate("UpdatesPage", u"Whose key it is", None))
#endif // QT_CONFIG(accessibility)
        self.owner_edit.setPlaceholderText("")
        self.key_label.setText(QCoreApplication.translate("UpdatesPage", u"Public key: 64 figures and letters", None))
#if QT_CONFIG(accessibility)
        self.key_edit.setAccessibleName(QCoreApplication.translate("UpdatesPage", u"Public key: 64 figures and letters", None))
#endif // QT_CONFIG(accessibility)
        self.key_edit.setPlaceholderText("")
        self.signer_trouble_label.setText("")
        self.trust_button.setText(QCoreApplication.translate("UpdatesPage", u"Trust this key", None))
#if QT_CONFIG(accessibility)
        self.trust_button.setAccessibleName(QCoreApplication.translate("UpdatesPage", u"Trust this key", None))
#endif // QT_CONFIG(accessibility)
        self.feedback_heading_label.setText(QCoreApplication.translate("UpdatesPage", u"What you said of prompts", None))
        self.feedback_text_label.setText("")
        self.feedback_trouble_label.setText("")
        self.export_button.setText(QCoreApplication.translate("UpdatesPage", u"Export for the guidance owner\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_button.setAccessibleName(QCoreApplication.translate("UpdatesPage", u"Export for the guidance owner\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.clear_button.setText(QCoreApplication.translate("UpdatesPage", u"Clear what was exported", None))
#if QT_CONFIG(accessibility)
        self.clear_button.setAccessibleName(QCoreApplication.translate("UpdatesPage", u"Clear what was exported", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
