"""Filters kept under a name: a button that saves, chooses and forgets them for any list (FC-33, pain P16)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.list_vm import ListVm


class SavedFiltersButton(Button):
    def __init__(self, vm: ListVm, parent: QWidget | None = None) -> None:
        super().__init__("", "icon", "bookmark", "", parent)
        self._vm = vm
        self.clicked.connect(self._open)
        self._name_it()
        vm.rows_shown.connect(vm.named.read)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_vm"):
            self._name_it()

    def saved_menu(self) -> QMenu:
        named, menu = self._vm.named, QMenu(self)
        for row in named.rows:
            menu.addAction(row.name).triggered.connect(lambda _on=False, name=row.name: named.use(name))
        if named.rows:
            menu.addSeparator()
            forget = menu.addMenu(self.tr("Forget a filter"))
            for row in named.rows:
                forget.addAction(row.name).triggered.connect(lambda _on=False, name=row.name: named.forget(name))
        menu.addAction(self.tr("Keep this filter under a name…")).triggered.connect(lambda _on=False: self._ask_name())
        return menu

    def _open(self) -> None:
        self.saved_menu().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _ask_name(self) -> None:
        ask = QInputDialog(self)
        ask.setWindowTitle(self.tr("Keep this filter"))
        ask.setLabelText(self.tr("Its name"))
        ask.textValueSelected.connect(self._vm.named.save_as)
        ask.open()

    def _name_it(self) -> None:
        self.set_words("", self.tr("Filters kept under a name"))
