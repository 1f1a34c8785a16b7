extension Catalogue {
    /// Refusals of whole roster files, each with its remedy.
    static let rosterFile = """
        roster.file.not-found
          zh 找不到这个文件。请核对文件名。
          en There is no such file. Check its name.
        roster.file.folder
          zh 这是一个文件夹。请选择其中的花名册文件。
          en This is a folder. Choose the roster file in it.
        roster.file.not-a-file
          zh 这不是普通文件。请选择花名册文件。
          en This is no ordinary file. Choose the roster file.
        roster.file.not-permitted
          zh 没有读取这个文件的权限。请用 chmod 开放读取权限后重试。
          en The file may not be read. Give the right to read it with chmod and try again.
        roster.file.changed
          zh 读取时文件被改动。请关闭正在编辑它的程序后重试。
          en The file changed while it was read. Close the program that edits it and try again.
        roster.file.failed
          zh 文件读取失败（系统错误 {code}）。请检查磁盘后重试。
          en The file could not be read (system error {code}). Check the disk and try again.
        roster.file.empty
          zh 文件是空的。请重新保存花名册后提交。
          en The file is empty. Save the roster again and submit it.
        roster.file.too-large
          zh 文件有 {size} MB，上限是 {limit} MB。请删去图片和多余的工作表，或分成几个文件。
          en The file has {size} MB; the limit is {limit} MB. Remove pictures and other sheets, or split it.
        roster.file.kind-xlsx
          zh 这个工作簿无法打开。请在表格软件中另存为新的 xlsx 后重新提交。
          en The workbook cannot be opened. Save it as a new xlsx in the spreadsheet program and submit that.
        roster.file.kind-xls
          zh 这是旧式的 xls 工作簿，暂不支持。请在表格软件中“另存为”xlsx 格式后重新提交。
          en This is an old xls workbook, not supported yet. Save it as xlsx in the spreadsheet program and submit that.
        roster.file.kind-encrypted-spreadsheet
          zh 工作簿设有密码。请去掉密码后重新提交。
          en The workbook is protected by a password. Remove the password and submit it again.
        roster.file.kind-other-archive
          zh 这是压缩包或别的办公文档，不是工作簿。请提交 xlsx 或 csv 文件。
          en This is an archive or another office document, no workbook. Submit an xlsx or csv file.
        roster.file.kind-compressed
          zh 这是压缩文件。请解压后提交其中的 xlsx 或 csv 文件。
          en This is a compressed file. Unpack it and submit the xlsx or csv file in it.
        roster.file.kind-pdf
          zh 这是 PDF 文件。请提交电子版花名册（xlsx 或 csv）。
          en This is a PDF. Submit the electronic roster (xlsx or csv).
        roster.file.kind-jpeg
          zh 这是 JPEG 图片。请提交电子版花名册（xlsx 或 csv）。
          en This is a JPEG picture. Submit the electronic roster (xlsx or csv).
        roster.file.kind-png
          zh 这是 PNG 图片。请提交电子版花名册（xlsx 或 csv）。
          en This is a PNG picture. Submit the electronic roster (xlsx or csv).
        roster.file.kind-html
          zh 这是网页文件，只是用了表格的扩展名。请在表格软件中打开，另存为 xlsx 后重新提交。
          en This is a web page under the name of a spreadsheet. Open it in the spreadsheet program, save it as xlsx and submit that.
        roster.file.kind-other
          zh 无法识别这个文件。请提交 xlsx 或 csv 文件。
          en The file is of no known kind. Submit an xlsx or csv file.
        roster.file.wrong-bytes
          zh 文件不是文本，或其中有字符编码错误，整个文件未采用。请在表格软件中另存为 xlsx 或“CSV UTF-8”后重新提交。
          en The file is no text, or some bytes in it are in no known encoding; nothing of it was taken. Save it as xlsx or “CSV UTF-8” and submit that.
        roster.file.unclosed-quote
          zh 第 {line} 行开始的引号没有结束，整个文件未采用。请改正，或另存为 xlsx 后提交。
          en The quote that begins in line {line} is never closed; nothing of the file was taken. Correct it, or save it as xlsx.
        roster.file.stray-quote
          zh 第 {line} 行有位置不对的引号，整个文件未采用。请改正，或另存为 xlsx 后提交。
          en A quote stands out of place in line {line}; nothing of the file was taken. Correct it, or save it as xlsx.
        roster.file.broken-archive
          zh 工作簿已损坏或不完整，整个文件未采用。请重新保存或重新传送后提交。
          en The workbook is damaged or incomplete; nothing of it was taken. Save or send it again.
        roster.file.duplicate-entry
          zh 工作簿内部有重复的部分（{part}），无法确定哪个是真的，整个文件未采用。请在表格软件中另存为新的 xlsx。
          en The workbook holds a part twice ({part}); which one is meant cannot be told, and nothing was taken. Save it as a new xlsx.
        roster.file.unpacks-too-large
          zh 工作簿解压后过大，整个文件未采用。请删去多余的工作表和格式后另存。
          en The workbook unpacks to too much; nothing of it was taken. Remove other sheets and formats and save it again.
        roster.file.broken-xml
          zh 工作簿的 {part} 第 {line} 行第 {column} 列有错误或不允许的内容，整个文件未采用。请在表格软件中另存为新的 xlsx。
          en Part {part} of the workbook has an error or something not allowed at line {line}, column {column}; nothing was taken. Save it as a new xlsx.
        roster.file.broken-workbook
          zh 工作簿的 {part} 缺失或自相矛盾，整个文件未采用。请在表格软件中另存为新的 xlsx。
          en Part {part} of the workbook is missing or contradicts another; nothing was taken. Save it as a new xlsx.
        roster.file.several-sheets
          zh 有几个工作表都有内容：{sheets}。请只保留花名册所在的一个，其余删除或隐藏。
          en Several sheets hold data: {sheets}. Keep the one with the roster; delete or hide the others.
        roster.file.no-header
          zh 前二十行中没有找到表头。请按空白名单填写第一行的列名（姓名、身份证号、系列……）。空白名单：/office/rosters/template.xlsx
          en No header was found in the first twenty rows. Write the column names of the empty form (姓名, 身份证号, 系列, …) into the first row: /office/rosters/template.xlsx
        roster.file.missing-columns
          zh 缺少必需的列：{columns}。文件里有、只是名称不同的，请把列名改成空白名单中的写法；没有的请补上，再重新提交。空白名单：/office/rosters/template.xlsx
          en Required columns are missing: {columns}. Where the file has one under another name, rename it as in the empty form; add the others, and submit again. The empty form: /office/rosters/template.xlsx
        roster.file.duplicate-column
          zh “{columns}”列出现了两次（{cells}）。请删除或改名其中一列。
          en The column “{columns}” stands twice ({cells}). Remove or rename one of them.
        roster.file.ambiguous-column
          zh 列名“{header}”（{cell}）可能指几种内容：{columns}。请改成其中一种写法，再重新提交。
          en The header “{header}” ({cell}) may mean several things: {columns}. Write one of them and submit again.
        roster.file.merged-cells
          zh 表头或数据中有合并的单元格（{cells}）。请取消合并并逐行填写。
          en Cells are merged in the header or the rows ({cells}). Unmerge them and fill in every row.
        roster.file.hidden-rows
          zh 有隐藏的行（{rows}），可能是筛选后未恢复。请取消隐藏并核对后重新提交。
          en Rows are hidden ({rows}), perhaps by a filter. Show them, check them and submit again.
        roster.file.hidden-columns
          zh 有隐藏的列（{columns}）。请取消隐藏并核对后重新提交。
          en Columns are hidden ({columns}). Show them, check them and submit again.
        roster.file.stray-cell
          zh 单元格 {cell} 超出表头的范围，多半是内容中有未加引号的逗号，或表外有多余文字。请改正后重新提交。
          en Cell {cell} stands behind the last column of the header: a bare comma in a value, or a stray note. Correct it and submit again.
        roster.file.no-rows
          zh 花名册中没有人员。请填写后提交。
          en The roster holds nobody. Fill it in and submit it.
        roster.file.too-many-rows
          zh 行数超过 {limit}。请分成几个文件。
          en It has more than {limit} rows. Split it into several files.
        roster.file.too-many-columns
          zh 列数超过 {limit}。请删去多余的列。
          en It has more than {limit} columns. Remove those not needed.
        roster.file.too-many-cells
          zh 单元格超过 {limit} 个。请分成几个文件。
          en It has more than {limit} cells. Split it into several files.
        """
}
