# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/desk.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ui.widgets.yielding_stack import YieldingStack

class Ui_Desk(object):
    def setupUi(self, desk):
        if not desk.objectName():
            desk.setObjectName(u"desk")
        desk.setProperty(u"role", u"ground")
        self.desk_layout = QVBoxLayout(desk)
        self.desk_layout.setSpacing(0)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(0, 0, 0, 0)
        self.desk_body_layout = QHBoxLayout()
        self.desk_body_layout.setSpacing(0)
        self.desk_body_layout.setObjectName(u"desk_body_layout")
        self.desk_body_layout.setContentsMargins(0, 0, 0, 0)
        self.rail_frame = QFrame(desk)
        self.rail_frame.setObjectName(u"rail_frame")
        self.rail_frame.setProperty(u"role", u"rail")
        self.rail_layout = QVBoxLayout(self.rail_frame)
        self.rail_layout.setSpacing(10)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(8, 14, 8, 8)
        self.today_button = QPushButton(self.rail_frame)
        self.today_button.setObjectName(u"today_button")
        self.today_button.setCheckable(True)
        self.today_button.setAutoExclusive(True)
        self.today_button.setChecked(True)
        self.today_button.setProperty(u"role", u"nav")

        self.rail_layout.addWidget(self.today_button)

        self.case_button = QPushButton(self.rail_frame)
        self.case_button.setObjectName(u"case_button")
        self.case_button.setCheckable(True)
        self.case_button.setAutoExclusive(True)
        self.case_button.setProperty(u"role", u"nav")

        self.rail_layout.addWidget(self.case_button)

        self.guide_button = QPushButton(self.rail_frame)
        self.guide_button.setObjectName(u"guide_button")
        self.guide_button.setCheckable(True)
        self.guide_button.setAutoExclusive(True)
        self.guide_button.setProperty(u"role", u"nav")

        self.rail_layout.addWidget(self.guide_button)

        self.rail_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rail_layout.addItem(self.rail_spacer)

        self.settings_button = QPushButton(self.rail_frame)
        self.settings_button.setObjectName(u"settings_button")
        self.settings_button.setCheckable(True)
        self.settings_button.setAutoExclusive(True)
        self.settings_button.setProperty(u"role", u"nav")

        self.rail_layout.addWidget(self.settings_button)


        self.desk_body_layout.addWidget(self.rail_frame)

        self.desk_main_layout = QVBoxLayout()
        self.desk_main_layout.setSpacing(0)
        self.desk_main_layout.setObjectName(u"desk_main_layout")
        self.desk_main_layout.setContentsMargins(0, 0, 0, 0)
        self.topbar_frame = QFrame(desk)
        self.topbar_frame.setObjectName(u"topbar_frame")
        self.topbar_frame.setProperty(u"role", u"topbar")
        self.topbar_layout = QHBoxLayout(self.topbar_frame)
        self.topbar_layout.setSpacing(14)
        self.topbar_layout.setObjectName(u"topbar_layout")
        self.topbar_layout.setContentsMargins(22, 10, 22, 10)
        self.search_edit = QLineEdit(self.topbar_frame)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMaxLength(200)
        self.search_edit.setClearButtonEnabled(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_edit.sizePolicy().hasHeightForWidth())
        self.search_edit.setSizePolicy(sizePolicy)

        self.topbar_layout.addWidget(self.search_edit)

        self.code_label = QLabel(self.topbar_frame)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setProperty(u"role", u"heading")

        self.topbar_layout.addWidget(self.code_label)

        self.context_label = QLabel(self.topbar_frame)
        self.context_label.setObjectName(u"context_label")
        self.context_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.context_label.sizePolicy().hasHeightForWidth())
        self.context_label.setSizePolicy(sizePolicy1)
        self.context_label.setProperty(u"role", u"context-chip")

        self.topbar_layout.addWidget(self.context_label)

        self.topbar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topbar_layout.addItem(self.topbar_spacer)

        self.new_case_button = QPushButton(self.topbar_frame)
        self.new_case_button.setObjectName(u"new_case_button")
        self.new_case_button.setProperty(u"role", u"primary")

        self.topbar_layout.addWidget(self.new_case_button)

        self.lock_button = QPushButton(self.topbar_frame)
        self.lock_button.setObjectName(u"lock_button")

        self.topbar_layout.addWidget(self.lock_button)


        self.desk_main_layout.addWidget(self.topbar_frame)

        self.message_holder = QWidget(desk)
        self.message_holder.setObjectName(u"message_holder")
        self.message_holder_layout = QVBoxLayout(self.message_holder)
        self.message_holder_layout.setSpacing(8)
        self.message_holder_layout.setObjectName(u"message_holder_layout")
        self.message_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.desk_main_layout.addWidget(self.message_holder)

        self.page_stack = YieldingStack(desk)
        self.page_stack.setObjectName(u"page_stack")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.page_stack.sizePolicy().hasHeightForWidth())
        self.page_stack.setSizePolicy(sizePolicy2)

        self.desk_main_layout.addWidget(self.page_stack)


        self.desk_body_layout.addLayout(self.desk_main_layout)


        self.desk_layout.addLayout(self.desk_body_layout)

        self.demo_frame = QFrame(desk)
        self.demo_frame.setObjectName(u"demo_frame")
        self.demo_frame.setProperty(u"role", u"banner")
        self.demo_layout = QHBoxLayout(self.demo_frame)
        self.demo_layout.setSpacing(8)
        self.demo_layout.setObjectName(u"demo_layout")
        self.demo_layout.setContentsMargins(20, 4, 20, 4)
        self.demo_label = QLabel(self.demo_frame)
        self.demo_label.setObjectName(u"demo_label")
        self.demo_label.setTextFormat(Qt.TextFormat.PlainText)
        self.demo_label.setProperty(u"role", u"warning")

        self.demo_layout.addWidget(self.demo_label)


        self.desk_layout.addWidget(self.demo_frame)

        QWidget.setTabOrder(self.today_button, self.case_button)
        QWidget.setTabOrder(self.case_button, self.guide_button)
        QWidget.setTabOrder(self.guide_button, self.settings_button)
        QWidget.setTabOrder(self.settings_button, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.new_case_button)
        QWidget.setTabOrder(self.new_case_button, self.lock_button)

        self.retranslateUi(desk)
    # setupUi

    def retranslateUi(self, desk):
        self.today_button.setText(QCoreApplication.translate("Desk", u"&Today", None))
        self.case_button.setText(QCoreApplication.translate("Desk", u"&Case", None))
        self.guide_button.setText(QCoreApplication.translate("Desk", u"&Guide", None))
        self.settings_button.setText(QCoreApplication.translate("Desk", u"&Settings", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("Desk", u"Search every case   Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("Desk", u"Search every case", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText("")
        self.context_label.setText("")
        self.new_case_button.setText(QCoreApplication.translate("Desk", u"&New case", None))
#if QT_CONFIG(tooltip)
        self.new_case_button.setToolTip(QCoreApplication.translate("Desk", u"Ctrl+N", None))
#endif // QT_CONFIG(tooltip)
        self.lock_button.setText(QCoreApplication.translate("Desk", u"Lock  Ctrl+L", None))
#if QT_CONFIG(accessibility)
        self.lock_button.setAccessibleName(QCoreApplication.translate("Desk", u"Lock", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lock_button.setAccessibleDescription(QCoreApplication.translate("Desk", u"Keeps your drafts and closes the casebook. Ctrl+L.", None))
#endif // QT_CONFIG(accessibility)
        self.demo_label.setText(QCoreApplication.translate("Desk", u"Fictional demonstration case", None))
        pass
    # retranslateUi
