#!/usr/bin/env python3
"""Writes the xls workbooks of the tests with xlwt (PyPI), another program's idea of the format.

    python3 -m venv v && v/bin/pip install xlwt && v/bin/python make_xls.py

data/rosters/songshan-2019-intermediate.xls   the rows of the csv beside it, dates as date cells
cells.xls                                     one cell of each kind, merged cells, a hidden row and column, a hidden second sheet, long and many texts
"""
import csv, datetime, pathlib
import xlwt

HERE = pathlib.Path(__file__).resolve().parent
ROSTER = HERE.parents[2] / "data/rosters/songshan-2019-intermediate.csv"
DAY, MONTH = xlwt.easyxf(num_format_str="yyyy-mm-dd"), xlwt.easyxf(num_format_str='yyyy"年"m"月"')


def roster():
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("花名册")
    with open(ROSTER, encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.reader(file)):
            for column, text in enumerate(row):
                if number and column in (4, 9, 18) and text:
                    sheet.write(number, column, datetime.date.fromisoformat(text), DAY)
                else:
                    sheet.write(number, column, text)
    book.save(str(ROSTER.with_suffix(".xls")))


def cells():
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("单元格")
    sheet.write(0, 0, "文字")
    sheet.write(1, 0, 150499198008046664)
    sheet.write(2, 0, 1980.1)
    sheet.write(3, 0, 42)
    sheet.write(4, 0, datetime.date(1980, 8, 4), DAY)
    sheet.write(5, 0, datetime.date(1980, 8, 1), MONTH)
    sheet.write(6, 0, xlwt.Formula("1+1"))
    sheet.write(7, 0, True)
    sheet.write(8, 0, "𪚥䶮" + "长" * 9000)
    sheet.row(9).set_cell_error(0, "#REF!")
    sheet.write_merge(10, 11, 0, 1, "合并")
    sheet.write(12, 0, "藏行")
    sheet.row(12).hidden = True
    sheet.write(13, 3, "藏列")
    sheet.col(3).hidden = True
    for row in range(20, 1220):
        sheet.write(row, 0, f"第{row}行")
    hidden = book.add_sheet("另一张")
    hidden.write(0, 0, "藏表")
    hidden.visibility = 1
    book.save(str(HERE / "cells.xls"))


roster()
cells()
