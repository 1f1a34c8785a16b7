extension Catalogue {
    /// The words of the pages on which rosters are taken in.
    static let officeRosters =
        """
        desk.nav.rosters
          zh 名单导入
          en Rosters
        form.fault.missing
          zh 请填写“{field}”
          en Fill in “{field}”
        form.fault.day
          zh “{field}”不是有效的日期，请写成 2019-10-25 或 2019年10月25日
          en “{field}” is no day; write it as 2019-10-25
        form.fault.number
          zh “{field}”须为整数
          en “{field}” is a whole number
        form.fault.file
          zh 没有选择文件，或文件是空的：请选择“{field}”
          en No file was chosen, or an empty one: choose “{field}”
        rosters.title
          zh 名单导入
          en Rosters
        rosters.lead
          zh 下载模板、填写、上传；系统逐格检查并说明每处问题。全部通过后才导入，有一处问题就什么也不保存。
          en Download the form, fill it in, upload it. Every cell is checked and every fault explained. A roster is taken in whole or not at all.
        rosters.judging
          zh 正在审核名单
          en The roster is being checked
        rosters.judging.text
          zh {file} 正在逐行审核。可以离开本页，稍后从本页网址查看结果；审核完成前不保存任何内容。
          en {file} is being checked row by row. You may leave and come back to this address; nothing is kept before it is done.
        rosters.judging.progress
          zh 进度
          en Progress
        rosters.judging.reading
          zh 正在读取文件
          en Reading the file
        rosters.judging.rows
          zh {judged} / {rows} 行
          en {judged} / {rows} rows
        rosters.judging.watching
          zh 页面每 2 秒自动刷新。
          en The page asks again every 2 seconds.
        rosters.judging.again
          zh 立即刷新
          en Ask now
        rosters.back
          zh 名单导入
          en Rosters
        rosters.template
          zh 一、空白名单
          en 1. The empty roster
        rosters.template.text
          zh 带 * 的列必填。自己的表格也可以直接上传，列名相近的会自动识别。
          en Columns with * must be filled. Your own sheet will do as well: columns are told by their words.
        rosters.template.form
          zh 下载常用列的模板（xlsx）
          en The usual columns (xlsx)
        rosters.template.all
          zh 下载全部列的模板（xlsx）
          en All columns (xlsx)
        rosters.upload
          zh 二、上传填好的名单
          en 2. The filled roster
        rosters.file
          zh 名单文件
          en Roster file
        rosters.file.hint
          zh xlsx、xls（不超过 20 MB）或 csv（不超过 40 MB），最多 10 万人；只放一个工作表，一批只含一个级别
          en xlsx or xls (20 MB at most) or csv (40 MB at most), up to 100,000 people; one sheet, one level
        rosters.upload.takes
          zh 提交后系统逐行检查：一万行约两秒，十万行不到半分钟。请等待结果页面，期间不保存任何内容。
          en Every row is checked once it is sent: ten thousand take some two seconds, a hundred thousand less than half a minute. Wait for the page with the answer; nothing is saved meanwhile.
        rosters.upload.submit
          zh 上传并检查
          en Upload and check
        rosters.refused
          zh 不能识别这份文件
          en This file cannot be read as a roster
        rosters.refused.text
          zh {file}：没有检查任何一行，没有保存任何内容。
          en {file}: no row was judged and nothing was saved.
        rosters.faulty
          zh 名单有问题，没有导入
          en The roster has faults and was not taken in
        rosters.faulty.text
          zh {file}：共 {people} 人，其中 {faulty} 人有问题，合计 {faults} 处。没有保存任何内容，改好后请重新上传。
          en {file}: {people} people, {faulty} of them with faults, {faults} in all. Nothing was saved; mend it and upload it again.
        rosters.clean
          zh 名单没有问题，可以导入
          en The roster is clean and can be taken in
        rosters.clean.text
          zh {file}：共 {people} 人，全部通过检查。还没有保存。
          en {file}: {people} people, all without fault. Nothing is saved yet.
        rosters.taken
          zh 名单已导入
          en The roster was taken in
        rosters.taken.text
          zh {file} 已整份导入，接下来办理公示。
          en {file} was taken in whole. Publicity comes next.
        rosters.to-batch
          zh 到批次页办理公示
          en To the batch and its publicity
        rosters.review-end
          zh 评审结束日期
          en The day the review ended
        rosters.review-end.hint
          zh 评审会议的最后一天；决定适用哪一年的规定和最早公示日
          en The last day of the review; it decides which year’s rules apply and when publicity may begin
        rosters.take.effect
          zh 导入后，名单内容不能再改；公示中发现的差错按更正程序办理。
          en Once taken in the roster is not changed; mistakes found in publicity are corrected by their own procedure.
        rosters.take.submit
          zh 导入这份名单
          en Take this roster in
        rosters.columns
          zh 说明列的含义
          en Say what the columns are
        rosters.columns.text
          zh 有的列名认不出，或可以有几种理解。您的说明只用于这次上传的文件。
          en Some columns cannot be told, or could be several. What you say is for this file alone.
        rosters.column.of
          zh “{column}”在您的文件里是哪一列
          en Which column of your file is “{column}”
        rosters.column.header
          zh 文件里的列
          en Column of the file
        rosters.column.meaning
          zh 它是
          en It is
        rosters.columns.submit
          zh 按此重新检查
          en Check again with this
        rosters.faults
          zh 需要修改的地方
          en What to mend
        rosters.faults.download
          zh 下载标注好的名单（xlsx）
          en Download the marked roster (xlsx)
        rosters.faults.text
          zh 下载的是您自己的名单，有问题的格子标了颜色和说明，改好后可以直接再上传。
          en It is your own roster with faulty cells coloured and explained. Mended, it can be uploaded as it is.
        rosters.row
          zh 行
          en Row
        rosters.column
          zh 列
          en Column
        rosters.cell
          zh 单元格
          en Cell
        rosters.fault
          zh 问题和改法
          en What is wrong, what to do
        rosters.more
          zh 以上是前 {shown} 处，另有 {count} 处，全部在下载的名单里。
          en These are the first {shown}; {count} more stand in the downloaded roster.
        rosters.ignored
          zh 没有用到的列：{headers}。
          en Columns that were passed by: {headers}.
        rosters.not-checked.competence
          zh 未检查：评审权限、范围和地区（您所在的机构不在机构表中）。
          en Not checked: competence, scope and area (your body is not in the register of bodies).
        rosters.not-checked.register
          zh 未检查：是否已有相同职称。
          en Not checked: titles already registered.
        rosters.not-checked.fonts
          zh 未检查：字库是否能印出每个字（服务器没有安装字体，请告知运维人员）。
          en Not checked: whether the fonts have every character (the server has none; tell whoever operates it).
        """
}
