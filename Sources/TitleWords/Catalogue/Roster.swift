extension Catalogue {
    /// Rosters: columns, faults of cells, each with its remedy, reports.
    static let roster = """
        roster.column.sequence
          zh 序号
          en No.
        roster.column.name
          zh 姓名
          en name
        roster.column.mongolian-name
          zh 蒙文姓名
          en name in Mongolian
        roster.column.sex
          zh 性别
          en sex
        roster.column.ethnicity
          zh 民族
          en ethnicity
        roster.column.birth-date
          zh 出生年月
          en birth date
        roster.column.identity-kind
          zh 证件类型
          en kind of identity document
        roster.column.identity-number
          zh 身份证号
          en identity number
        roster.column.employer
          zh 工作单位
          en employer
        roster.column.person-kind
          zh 人员类别
          en kind of person
        roster.column.area
          zh 所在地区
          en area
        roster.column.education
          zh 学历
          en education
        roster.column.study-mode
          zh 学历性质
          en mode of study
        roster.column.graduated-on
          zh 毕业时间
          en graduated
        roster.column.major
          zh 所学专业
          en major
        roster.column.working-since
          zh 参加工作时间
          en working since
        roster.column.series
          zh 系列
          en series
        roster.column.specialty
          zh 专业
          en specialty
        roster.column.title-name
          zh 资格名称
          en title
        roster.column.rank
          zh 级别
          en rank
        roster.column.route
          zh 取得方式
          en route
        roster.column.ground
          zh 破格依据
          en ground of exemption
        roster.column.examination-reference
          zh 考试合格证号
          en examination pass number
        roster.column.qualified-on
          zh 取得资格时间
          en obtained on
        roster.column.committee
          zh 评委会
          en review committee
        roster.column.remark
          zh 备注
          en remark
        roster.rank.senior_full
          zh 正高级
          en full senior
        roster.rank.senior_associate
          zh 副高级
          en associate senior
        roster.rank.intermediate
          zh 中级
          en intermediate
        roster.rank.assistant
          zh 助理级
          en assistant
        roster.rank.clerk
          zh 员级
          en clerk
        roster.level.senior
          zh 高级
          en senior
        roster.level.intermediate
          zh 中级
          en intermediate
        roster.level.junior
          zh 初级
          en junior
        roster.case.review
          zh 评审
          en review
        roster.case.recognition
          zh 认定
          en recognition
        roster.case.conversion
          zh 换证
          en conversion
        roster.case.filing
          zh 备案
          en filing
        roster.case.approval
          zh 核准
          en approval
        roster.case.approval-entry
          zh 核准文件录入
          en entry of approvals
        roster.case.revocation
          zh 证书撤销、注销及变更
          en revocation and change of certificates
        roster.fault.missing
          zh 未填写。请补填后重新提交。
          en Nothing is filled in. Fill it in and submit again.
        roster.fault.spreadsheet-error
          zh 单元格是表格错误值 {written}。请改为正确内容。
          en The cell holds the spreadsheet error {written}. Write the right content.
        roster.fault.formula
          zh 单元格是公式，其结果可能随他人打开而改变。请用“选择性粘贴—数值”改为固定内容。
          en The cell is a formula, whose result may change when somebody else opens it. Paste its value in its place.
        roster.fault.wrong-kind-of-cell
          zh 单元格内容的类型不对（如日期、数字或是非值）。请把该单元格设为文本格式后重新填写。
          en The cell holds the wrong kind of content (such as a date, a number or a yes/no). Format it as text and write it again.
        roster.fault.control-character
          zh 含有看不见的控制字符（{code}，如换行或方向符）。请删除整格内容后手工重新输入。
          en It holds an invisible control character ({code}, such as a line break or a direction mark). Clear the cell and type it again.
        roster.fault.private-use-character
          zh 含有自造字（{code}），在别的电脑上无法正确显示。请改用国家标准中的字，可在公安户籍系统核对其编码。
          en It holds a character made on one computer ({code}) that others cannot show. Use the standard character; the household register knows its code.
        roster.fault.text-too-long
          zh 内容超过 {limit} 个字。请缩短。
          en It is longer than {limit} characters. Shorten it.
        roster.fault.identity-number-in-text
          zh 文字中含有身份证件号码（中间有空格或横线的也算），会随公示和证书公开。请从这一格中删去号码；号码只填在“身份证号”列。
          en The text holds an identity number (blanks or hyphens in it count too), which the notice and the certificate would show. Take it out of this cell; the number stands in its own column alone.
        roster.fault.not-drawable
          zh {person}：证书字库中没有这些字：{characters}（{codes}），印出会成空框。请核对用字；确实无误的，请联系系统管理员补充字库。
          en {person}: the certificate fonts lack {characters} ({codes}); they would print as empty boxes. Check them; if they are right, ask the administrator for a font.
        roster.fault.name-character
          zh 姓名中有不是汉字、字母或间隔号的字符“{character}”（{code}）。请按身份证件改正。
          en The name holds “{character}” ({code}), which is no Han character, letter or middle dot. Write it as on the identity document.
        roster.fault.name-dot
          zh 姓名中的间隔号写成了“{character}”（{code}）。请改为“·”（U+00B7）。
          en The dot in the name is “{character}” ({code}). Write it as “·” (U+00B7).
        roster.fault.mongolian-character
          zh 蒙文姓名中有不是蒙古文字母的字符（{code}）。请按身份证上的蒙古文姓名录入（国际标准编码，不是蒙科立等旧编码）；没有的请留空。
          en The name in Mongolian holds a character that is no Mongolian letter ({code}). Enter it in the standard's code, not in an old font's; leave the cell blank if there is none.
        roster.fault.mongolian-mark
          zh 蒙文姓名中的控制符、空格或间隔号（{code}）不在两个字母之间。请删去多余的符号。
          en A mark, blank or dot of the name in Mongolian ({code}) does not stand behind a letter or between two words. Remove it.
        roster.fault.mongolian-dot
          zh 蒙文姓名中的间隔号写成了“{character}”（{code}）。请改为“·”（U+00B7）。
          en The dot in the name in Mongolian is “{character}” ({code}). Write it as “·” (U+00B7).
        roster.fault.mongolian-length
          zh 蒙文姓名过长：一个词最多 {word} 个字符，全名最多 {limit} 个。请核对是否录错。
          en The name in Mongolian is too long: a word has at most {word} characters, the whole name {limit}. Check it.
        roster.fault.name-length
          zh 姓名应为 2 至 60 个字，首尾不能是间隔号。请按身份证件改正。
          en A name has 2 to 60 characters and no dot at its ends. Write it as on the identity document.
        roster.fault.name-too-long-for-qr
          zh 姓名占 {bytes} 字节，证书二维码只容得下 {limit} 字节（18 个汉字），而姓名不能缩写。请核对格中是否混入了别的内容；身份证件上确实这样长的，请将此人移出名单，并联系系统管理员。
          en The name takes {bytes} bytes; the certificate's QR code has room for {limit} (18 Han characters), and a name is never cut. Check that nothing else stands in the cell; if the identity document has it so, leave this person out of the roster and tell the administrator.
        roster.fault.sex-unknown
          zh 性别写作“{written}”。请填“男”或“女”。
          en The sex is written “{written}”. Write 男 or 女.
        roster.fault.sex-disagrees
          zh 性别与身份证号第十七位不一致。请核对身份证件，改正其中一项。
          en The sex differs from the seventeenth digit of the identity number. Check the document and correct one of the two.
        roster.fault.date-form
          zh 日期“{written}”无法识别。请写成 2019-10-25 的形式。
          en The date “{written}” cannot be read. Write it like 2019-10-25.
        roster.fault.date-stored-as-decimal
          zh 日期“{written}”被存成了小数，1 月与 10 月已无法分辨。请把该列设为文本格式后重新填写，如 1980-10。
          en The date “{written}” was stored as a decimal number: January and October cannot be told apart. Format the column as text and write it again, like 1980-10.
        roster.fault.date-needs-day
          zh “{stated}”缺少日。请写到日，如 2019-10-25。
          en “{stated}” lacks the day. Write the whole date, like 2019-10-25.
        roster.fault.date-in-future
          zh 日期 {date} 晚于今天。请核对。
          en The date {date} lies in the future. Check it.
        roster.fault.qualified-before-age
          zh 取得资格时间 {date} 时本人未满十六周岁。请核对取得资格时间和出生年月。
          en On {date} the person was younger than sixteen. Check this date and the birth date.
        roster.fault.birth-date-disagrees
          zh 出生年月 {stated} 与身份证号中的出生日期不一致。请核对身份证件，改正其中一项。
          en The birth date {stated} differs from the one in the identity number. Check the document and correct one of the two.
        roster.fault.identity-kind-unknown
          zh 证件类型“{written}”无法识别。请填：居民身份证、港澳台居民居住证、护照、外国人永久居留身份证。
          en The kind of document “{written}” is unknown. Write 居民身份证, 港澳台居民居住证, 护照 or 外国人永久居留身份证.
        roster.fault.identity-stored-as-number
          zh 证件号码被表格存成了数字，末几位或开头的零可能已丢失。请把该列设为文本格式后，对照身份证件重新填写完整号码（只改格式不能恢复）。
          en The spreadsheet stored the number as a numeral; its last digits or leading zeros may be lost. Format the column as text and write the whole number again from the document (changing the format alone brings nothing back).
        roster.fault.identity-rounded
          zh 身份证号末三位是 000 且校验不符，多半曾被表格存成数字而丢失。请把该列设为文本格式后，对照身份证件重新填写完整号码。
          en The number ends in 000 and fails its check: a spreadsheet has probably rounded it. Format the column as text and write the whole number again from the document.
        roster.fault.identity-form
          zh 证件号码的位数或字符不符合该类证件（现为 {length} 位）。请对照证件改正；不是居民身份证的，请填写证件类型。
          en The number has not the length or characters of its kind of document (it has {length}). Correct it from the document; if it is no resident identity card, state the kind.
        roster.fault.identity-date
          zh 身份证号第七至十四位不是有效日期。请对照身份证件改正。
          en Digits seven to fourteen of the identity number are no date. Correct it from the document.
        roster.fault.identity-check-character
          zh 身份证号校验位不符，至少有一位填错。请对照身份证件逐位核对。
          en The identity number fails its check character: at least one digit is wrong. Compare it with the document digit by digit.
        roster.fault.identity-fifteen-digits
          zh 这是已停用的十五位身份证号。请填写现用的十八位号码。
          en This is the fifteen-digit number of a card no longer valid. Write the present number of eighteen.
        roster.fault.series-unknown
          zh 系列“{series}”不在职称系列目录中。请按目录填写系列名称。
          en The series “{series}” is not in the catalogue. Write the series as the catalogue names it.
        roster.fault.title-not-in-series
          zh “{series}”中没有资格名称“{title}”。请核对系列和资格名称。
          en “{series}” has no title “{title}”. Check series and title.
        roster.fault.title-not-in-force
          zh “{title}”在取得资格之日不是“{series}”现行的资格名称。请核对取得资格时间，或改用当时的名称。
          en “{title}” was no title of “{series}” on the day it was obtained. Check the date, or use the name of that time.
        roster.fault.title-ambiguous
          zh “{series}”中有几类“{title}”。请在专业中写明是哪一类（{groups}）。
          en “{series}” has several kinds of “{title}”. Say in the specialty which one is meant ({groups}).
        roster.fault.rank-unknown
          zh 级别“{written}”无法识别。请填：正高级、副高级、中级、助理级、员级，或高级、初级。
          en The rank “{written}” is unknown. Write 正高级, 副高级, 中级, 助理级, 员级, or 高级, 初级.
        roster.fault.rank-disagrees
          zh 级别与资格名称不一致：“{title}”是{rank}。请改正其中一项。
          en The rank differs from the title: “{title}” is {rank}. Correct one of the two.
        roster.fault.route-unknown
          zh 取得方式“{written}”无法识别。请填“评审”或“认定”。
          en The route “{written}” is unknown. Write 评审 or 认定.
        roster.fault.route-not-by-roster
          zh 花名册只办理评审和认定结果（第十六条（一））。考试取得的以国家证书为准，换证请另行申请。请删除此行。
          en A roster brings results of review and recognition (§十六(一)). An examination has its national certificate, a conversion its own application. Remove the row.
        roster.fault.examination-alone
          zh “{series}”的“{title}”以考代评，不再评审或认定（第一条（四））。请删除此行。
          en The title “{title}” of “{series}” is reached by examination alone (§一(四)); it is neither reviewed nor recognised. Remove the row.
        roster.fault.examination-reference-missing
          zh “{series}”高级职称实行考评结合（第一条（三）），须填写考试合格证号；按破格第四条（一）1 申报正高级的，请填写破格依据。
          en Senior titles of “{series}” need an examination (§一(三)): state the number of the pass; who is exempt by §四(一)1 states that ground.
        roster.fault.committee-missing
          zh 评审取得的须填写评委会名称（第十四条（五））。请补填。
          en A reviewed title names its review committee (§十四(五)). Fill it in.
        roster.fault.level-of-another-batch
          zh 此行是{level}，与第 {first} 行等多数人员的级别不同；一个花名册只能有一个级别。请把此行放入另一个花名册分别提交；级别有误的请改正。
          en This row is of {level} level, unlike row {first} and most others; a roster has one level. Hand it in with another roster, or correct the level.
        roster.fault.level-beyond-authority
          zh {body}没有{level}职称的{case}权限（第二条）。请按管理权限报送，并从本花名册中删除此行。
          en {body} has no competence for {case} at {level} level (§二). Submit it to the body that has, and remove the row here.
        roster.fault.case-beyond-authority
          zh {body}没有{level}职称的{case}权限（第二条，只可评审）。请按管理权限报送，并从本花名册中删除此行。
          en {body} has no competence for {case} at {level} level (§二, review alone). Submit it to the body that has, and remove the row here.
        roster.fault.series-beyond-authority
          zh “{series}”不在{body}的评审范围内（第十四条（二））。请核对系列，或报有权限的机构。
          en “{series}” is not within the scope of {body} (§十四(二)). Check the series, or submit it to the body that has it.
        roster.fault.specialty-beyond-authority
          zh 专业“{specialty}”不在{body}的评审范围内（第十四条（二））。请核对专业，或报有权评审该专业的机构。
          en The specialty “{specialty}” is not within the scope of {body} (§十四(二)). Check it, or submit it to the body that has it.
        roster.fault.area-unknown
          zh 所在地区“{area}”无法识别。请填旗县区名称或六位行政区划代码。
          en The area “{area}” is unknown. Write the name of the banner, county or district, or its six-digit code.
        roster.fault.area-not-the-bodys
          zh 所在地区“{area}”不属于{body}（第二条）。请报所在地区的人社部门，并从本花名册中删除此行。
          en The area “{area}” is not that of {body} (§二). Submit it to the bureau of that area, and remove the row here.
        roster.fault.person-barred
          zh 标为“{mark}”的人员不得参加职称评审（赤人社办发〔2019〕101号第三条（二））。请删除此行；标注有误的请改正。
          en Persons marked “{mark}” take no part in title reviews (赤人社办发〔2019〕101号 §三(二)). Remove the row, or correct the mark.
        roster.fault.duplicate
          zh 与第 {first} 行的证件号码相同。请删除重复的一行，或改正号码。
          en The identity number is the same as in row {first}. Remove one of the two, or correct the number.
        roster.fault.already-registered
          zh 此人已有“{title}”（{reference}）。请删除此行；需要更正的请走更正手续。
          en This person already has “{title}” ({reference}). Remove the row; a correction has its own procedure.
        roster.not-checked.competence
          zh 未检查：评审权限、范围和地区（没有指定评审机构；可加 --body 代码）。
          en Not checked: competence, scope and area (no body named; use --body CODE).
        roster.not-checked.register
          zh 未检查：是否已有相同职称（没有打开登记库；可加 --data 目录）。
          en Not checked: titles already registered (no register opened; use --data DIR).
        roster.not-checked.fonts
          zh 未检查：字库是否能印出每个字（没有找到字体；可运行 make demo 安装）。
          en Not checked: whether the fonts have every character (no fonts found; make demo installs them).
        roster.report.fault
          zh 第 {row} 行，{column}：{message}
          en Row {row}, {column}: {message}
        roster.report.fault-at-cell
          zh 第 {row} 行，{column}（{cell}）：{message}
          en Row {row}, {column} ({cell}): {message}
        roster.report.ignored-column
          zh 列“{header}”不是花名册的列，未读取。
          en The column “{header}” is none of a roster's and was not read.
        roster.report.unread-sheet
          zh 隐藏的工作表“{sheet}”中有内容，未读取。名单若在其中，请取消隐藏，并删去或清空其他工作表。
          en The hidden sheet “{sheet}” holds something and was not read. If the roster stands there, unhide it and remove or clear the others.
        roster.report.unread-macros
          zh 文件含有宏。宏未读取，也不会运行；只读取了单元格的内容。
          en The file holds macros. They were neither read nor run; only the cells were read.
        roster.report.unread-macro-sheets
          zh 文件含有宏表。宏表未读取，也不会运行；只读取了工作表单元格的内容。
          en The file holds macro sheets. They were neither read nor run; only the cells of the worksheet were read.
        roster.report.unread-external-links
          zh 文件链接到其他文件或外部数据。链接未读取、未更新；请核对由此得来的内容。
          en The file links to other files or to data elsewhere. The links were neither read nor updated; check what came from there.
        roster.report.refused
          zh {file}：整个文件未采用，没有保存任何内容。
          en {file}: the whole file was refused; nothing was kept.
        roster.report.clean
          zh {file}：{rows} 人，没有发现错误。
          en {file}: {rows} people, no fault found.
        roster.report.faulty
          zh {file}：{rows} 人，{faulty} 人有错误，共 {faults} 处。没有保存任何内容；改正后请重新检查。
          en {file}: {rows} people, {faulty} with faults, {faults} in all. Nothing was kept; correct them and check again.
        roster.body-unknown
          zh 没有代码为 {code} 的机构。请查看 data/bodies.csv 中的代码。
          en There is no body with the code {code}. The codes stand in data/bodies.csv.
        house-data.unreadable
          zh 数据文件 {file} 不存在或无法读取。请从安装包中恢复 data/ 文件夹。
          en The data file {file} is missing or cannot be read. Restore the data/ folder from the distribution.
        house-data.missing-column
          zh 数据文件 {file} 缺少列 {column}。请对照 data/README.md 改正。
          en The data file {file} lacks the column {column}. Correct it after data/README.md.
        house-data.wrong-number-of-fields
          zh 数据文件 {file} 第 {line} 行的字段数与表头不符。请改正。
          en Line {line} of the data file {file} has not as many fields as the header. Correct it.
        house-data.wrong-value
          zh 数据文件 {file} 第 {line} 行的 {column} 不能是“{value}”。请改正。
          en Line {line} of the data file {file}: {column} cannot be “{value}”. Correct it.
        house-data.body-without-document
          zh 数据文件 {file} 中的自主评审单位 {body} 不在赤人社办发〔2019〕101号列明的七家之内，且未写明批准其自主评审的文号。请在 legal_source 一栏写上文号，或删去该行。
          en In the data file {file} the self-reviewing body {body} is not one of the seven that 赤人社办发〔2019〕101号 names, and no document is cited that allows it. Give the document's number in legal_source, or take the line out.
        house-data.contradiction
          zh 数据文件 {file} 前后矛盾：{body} 重复，或其地区、上级、发证机关 {other} 不成立。请改正。
          en The data file {file} contradicts itself: {body} stands twice, or its area, parent or issuer {other} does not hold. Correct it.
        """
}
