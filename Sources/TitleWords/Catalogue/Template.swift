extension Catalogue {
    /// Faults of templates, of what is drawn into them, of pictures and fonts.
    static let template = """
        template.unreadable
          zh 模板文件 {file} 读不到，或超过 8 MB；请检查模板文件夹 {subject}
          en {file} cannot be read or is over 8 MB; look into the template folder {subject}
        template.notText
          zh {file} 第 {line} 行第 {column} 列：不是 UTF-8 文字
          en {file}:{line}:{column}: not UTF-8 text
        template.malformedMarkup
          zh {file} 第 {line} 行第 {column} 列：此处不是正确的 XML：{found}
          en {file}:{line}:{column}: not well-formed XML here: {found}
        template.endsEarly
          zh {file} 第 {line} 行第 {column} 列：文件到此中断，后面的内容缺失；请重新导出或复制整个文件
          en {file}:{line}:{column}: the file ends here before it is complete; export or copy the whole file again
        template.forbiddenMarkup
          zh {file} 第 {line} 行第 {column} 列：模板中不允许文档类型、处理指令和自定义实体：{found}
          en {file}:{line}:{column}: document types, processing instructions and own entities are not allowed: {found}
        template.tooDeep
          zh {file} 第 {line} 行第 {column} 列：嵌套过深
          en {file}:{line}:{column}: nested too deep
        template.tooMany
          zh {file} 第 {line} 行第 {column} 列：元素过多
          en {file}:{line}:{column}: too many elements
        template.unknownElement
          zh {file} 第 {line} 行第 {column} 列：不支持元素 {subject}，请改用 docs/templates.md 列出的元素
          en {file}:{line}:{column}: element {subject} is outside the subset; use those listed in docs/templates.md
        template.unknownAttribute
          zh {file} 第 {line} 行第 {column} 列：不支持属性 {subject}
          en {file}:{line}:{column}: attribute {subject} is outside the subset
        template.missingAttribute
          zh {file} 第 {line} 行第 {column} 列：缺少属性 {subject}
          en {file}:{line}:{column}: attribute {subject} is missing
        template.badValue
          zh {file} 第 {line} 行第 {column} 列：{subject} 的值不可用：{found}
          en {file}:{line}:{column}: {subject} cannot have this value: {found}
        template.duplicateName
          zh {file} 第 {line} 行第 {column} 列：名称 {subject} 出现了两次
          en {file}:{line}:{column}: the name {subject} stands twice
        template.unknownReference
          zh {file} 第 {line} 行第 {column} 列：{subject} 引用的 {found} 不存在
          en {file}:{line}:{column}: {subject} refers to {found}, which is not there
        template.circularReference
          zh {file} 第 {line} 行第 {column} 列：{subject} 引用了自己
          en {file}:{line}:{column}: {subject} refers to itself
        template.unknownFont
          zh {file} 第 {line} 行第 {column} 列：不支持字体 {subject}，请用宋体、楷体、黑体之一
          en {file}:{line}:{column}: font {subject} is not supported; use Song, Kai or Hei
        template.missingGlyph
          zh {file} 第 {line} 行第 {column} 列：字体 {found} 中没有字符 {subject}（{code}）
          en {file}:{line}:{column}: no font of {found} has the character {subject} ({code})
        template.strayText
          zh {file} 第 {line} 行第 {column} 列：文字应放在 text 元素内：{found}
          en {file}:{line}:{column}: words belong into a text element: {found}
        template.placeholderInDrawing
          zh {file} 第 {line} 行第 {column} 列：占位符应写在 manifest.json 的 fields 中：{found}
          en {file}:{line}:{column}: placeholders belong into the fields of manifest.json: {found}
        template.unreadText
          zh {file} 第 {line} 行第 {column} 列：文字 {subject} 不在朗读顺序中；请写入 manifest.json 的 reading，装饰文字放进 class="decoration"
          en {file}:{line}:{column}: text {subject} is not in the reading order; name it there or put it into class="decoration"
        template.badPicture
          zh {file} 第 {line} 行第 {column} 列：{subject} 的图片无法使用：{found}
          en {file}:{line}:{column}: the picture of {subject} cannot be used: {found}
        template.malformedManifest
          zh {file} 第 {line} 行第 {column} 列：此处不是正确的 JSON：{found}
          en {file}:{line}:{column}: not JSON here: {found}
        template.unknownKey
          zh {file} 第 {line} 行第 {column} 列：不认识的键 {subject}
          en {file}:{line}:{column}: unknown key {subject}
        template.missingKey
          zh {file} 第 {line} 行第 {column} 列：缺少 {subject}
          en {file}:{line}:{column}: {subject} is missing
        template.outsidePage
          zh {file} 第 {line} 行第 {column} 列：框超出页面
          en {file}:{line}:{column}: the box leaves the page
        template.boxTooLow
          zh {file} 第 {line} 行第 {column} 列：{subject} 的框太矮，连最小字号也放不下
          en {file}:{line}:{column}: the box of {subject} is too low for its smallest size
        template.unknownPart
          zh {file} 第 {line} 行第 {column} 列：朗读顺序中的 {subject} 不存在
          en {file}:{line}:{column}: the reading order names {subject}, which is not there
        template.partTwice
          zh {file} 第 {line} 行第 {column} 列：{subject} 在朗读顺序中出现了两次
          en {file}:{line}:{column}: {subject} is read twice
        template.unreadPart
          zh {file} 第 {line} 行第 {column} 列：{subject} 不在朗读顺序中
          en {file}:{line}:{column}: {subject} is not in the reading order
        template.columnsDoNotFill
          zh {file} 第 {line} 行第 {column} 列：表格 {subject} 各列宽度之和与 box（和 next）的宽度不一致
          en {file}:{line}:{column}: the columns of the table {subject} are together not as wide as its box (and next)
        template.pageSizesDiffer
          zh {file} 的页面大小与 manifest.json（{subject} mm）不一致
          en the page of {file} is not the size that manifest.json says ({subject} mm)
        drawing.missingText
          zh 证书上缺少必填内容 {part}，没有生成文件
          en the text {part} is missing; nothing was drawn
        drawing.missingPicture
          zh 证书上缺少图片 {part}，没有生成文件
          en the picture {part} is missing; nothing was drawn
        drawing.missingSymbol
          zh 证书上缺少二维码 {part}，没有生成文件
          en the QR code {part} is missing; nothing was drawn
        drawing.overflow
          zh {part} 的内容用最小字号也放不下：{text}
          en {part} does not fit its box even at the smallest size: {text}
        drawing.missingGlyph
          zh {part} 中的字符 {character}（{code}）在字体中没有，没有生成文件
          en no font has the character {character} ({code}) of {part}; nothing was drawn
        drawing.badDrawing
          zh {part} 的 SVG 图形无法使用（第 {line} 行，{subject}）
          en the SVG of {part} cannot be used (line {line}, {subject})
        drawing.wordingNotApproved
          zh 模板中 {language} 的文字尚无人审核，只能用于样本，证书没有生成。请由懂该文字的人审核后，在 manifest.json 的 wording 中写明 approvedBy 和 approvedOn
          en The template’s words in {language} have been approved by nobody and are for samples alone; no certificate was made. Have somebody who reads them approve them, then put approvedBy and approvedOn under wording in manifest.json
        drawing.badSymbol
          zh {part} 的二维码内容过长，印出来扫描不了
          en the QR code {part} says too much to be scanned from paper
        picture.unknownKind
          zh 图片不是 JPEG、PNG 或 SVG
          en the picture is neither JPEG, PNG nor SVG
        picture.damaged
          zh 图片文件不完整或已损坏
          en the picture file is cut short or damaged
        picture.fourColors
          zh 图片是印刷用的 CMYK 颜色，请另存为 RGB
          en the picture is in CMYK; save it as RGB
        picture.unusualCoding
          zh 图片的编码方式不支持（须为每色 8 位、不交错、不透明）
          en the picture's coding is not supported (eight bits a colour, not interlaced, opaque)
        picture.turned
          zh 图片带有旋转标记，请先转正再用
          en the picture carries a note to turn it; turn it first
        picture.tooLarge
          zh 图片太大（{width} × {height} 像素），最多 2400 万像素
          en the picture is too large ({width} × {height} pixels); at most 24 million
        picture.blank
          zh 图片上什么也看不见
          en there is nothing to be seen on the picture
        press.seal.notDrawn
          zh 印章 {file} 画不出来：{reason}。没有制作密钥，也没有保存任何内容。请换用 docs/templates.md 所述的 SVG 或 PNG，再运行一次
          en The seal {file} cannot be drawn: {reason}. No key was made and nothing was saved. Take an SVG or PNG as docs/templates.md describes it and run the command again
        press.seal.heavy
          zh 注意：这个印章使每份文件增加约 {kilobytes} kB。矢量图（SVG）的印章更清晰，通常只有几 kB
          en Note: this seal adds about {kilobytes} kB to every document. A seal as a drawing (SVG) is sharper and mostly takes a few kB
        font.missing
          zh 找不到字体 {path}；请安装：apt-get install {package}
          en font {path} is not there; install it: apt-get install {package}
        font.damaged
          zh 字体 {path} 无法打开；请重装：apt-get install --reinstall {package}
          en font {path} cannot be opened; install it again: apt-get install --reinstall {package}
        """
}
