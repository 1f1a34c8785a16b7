extension Catalogue {
    /// What the office says: refusals of its steps, faults of the store, `titlecert-server`'s own commands.
    static let office =
        """
        office.refusal.publicity-missing
          zh 评审结果尚未公示（第十一条（四）），不予备案，未作任何更改。请先公示，不少于 5 个工作日
          en The results were not publicised (§十一(四)), so that nothing can be filed; nothing was changed. Open their publicity first, for five working days at least
        office.refusal.publicity-not-closed
          zh 公示尚未结束（第十一条（四）3），不予备案，未作任何更改。请期满结束公示后再办
          en The publicity is not closed (§十一(四)3), so that nothing can be filed; nothing was changed. Close it when its days are over
        office.refusal.publicity-closed-already
          zh 公示已结束，没有再作更改；不再受理对公示的举报，请向主管人社部门反映
          en The publicity is closed; nothing was changed. Objections to the notice are no longer taken: turn to the bureau in charge
        office.refusal.publicity-not-witnessed
          zh 制证程序没有亲自见到这次公示（第十一条（四）3），不予签发；名单和备案未作改动。请让制证程序在公示期间保持运行，撤回后重新公示
          en The press did not see this publicity itself and signs nothing (§十一(四)3); roster and filing are as they were. Keep the press running while notices are open, withdraw this one and publicise anew
        office.refusal.publicity-witness-foreign
          zh 这次公示的见证记录不是制证程序所写（第十一条（四）3），不予签发；请检查是否有人改动数据；名单和备案未作改动
          en The record that witnesses this publicity was not written by the press (§十一(四)3), so it does not issue; find out who changed the data; roster and filing are as they were
        office.refusal.publicity-too-short
          zh 公示不足 5 个工作日（第十一条（四）3），未作任何更改。最早可于 {date} 24 时结束，请到期后再办
          en Less than five working days (§十一(四)3); nothing was changed. It may close at the end of {date} at the earliest: come back then
        office.refusal.publicity-before-review-end
          zh 评审于 {date} 结束（第十六条（一）），公示不得早于该日，未作任何更改。请核对评审结束日期
          en The review ended on {date} and is not publicised before that day (§十六(一)); nothing was changed. Check the day on which it ended
        office.refusal.working-days-unknown
          zh 没有 {year} 年的节假日安排，无法计算工作日，未作任何更改。请告知运维人员补充该年的安排（data/china-working-days.csv）
          en The days off of {year} are not known, so that working days cannot be counted; nothing was changed. Have that year added (data/china-working-days.csv)
        office.refusal.roster-changed
          zh 名单与公示时不一致（第十一条（四）），不予办理，未作任何更改。有改动的人员请重新公示
          en The roster is not the one that was shown (§十一(四)); nothing was changed. Show the rows that changed anew
        office.refusal.objections-open
          zh 还有 {count} 件举报未作结论（第十一条（四）），该人员暂不能备案，未作任何更改。请先办结举报
          en {count} objections have no outcome yet (§十一(四)), so that the row waits; nothing was changed. Decide them first
        office.refusal.row-removed
          zh 该人员已从名单移出：{reason}。未作任何更改；有异议的请按公示页所列联系方式提出
          en The row was removed: {reason}. Nothing was changed; who disputes it turns to the contact of the notice
        office.refusal.fraud-proposed
          zh 该人员已提出一票否决（第十一条（一）5），待第二人确认，不能重新公示，没有改动。请先在诚信档案中确认或不予确认
          en It is proposed that the row ends for fraud (§十一(一)5); while that waits for a second person the row is not shown anew, and nothing was changed. Confirm or refuse the proposal in the integrity record first
        office.refusal.decision-out-of-order
          zh 举报处理顺序不对（第十一条（四）），不能作出此决定（{decision}），未作任何更改。请先受理，再作结论
          en This decision ({decision}) does not follow what was decided before (§十一(四)); nothing was changed. Admit the objection first, then decide it
        office.refusal.objection-names-no-row
          zh 对整批的举报属实时（第十一条（四）），须指明移出的人员；未作任何更改。请填写这些人员的行号
          en An objection to the whole batch is upheld against named rows (§十一(四)); nothing was changed. State their lines
        office.refusal.step-out-of-order
          zh 步骤顺序不对（第十六条（一））：当前状态为 {state}，不能进行 {step}，未作任何更改；可能别人刚刚办理过，请返回批次查看
          en Out of order (§十六(一)): the batch is {state}, so {step} cannot follow; nothing was changed. Somebody may just have acted: go back to the batch
        office.refusal.document-missing
          zh 备案材料不全（第十二条（二）），缺 {document}；没有报送，未作任何更改。请补齐后再报送
          en {document} is missing (§十二(二)); nothing was sent or changed. Add it and send the filing then
        office.refusal.document-without-number
          zh {document} 缺文号或日期（第十二条（二））；没有报送，未作任何更改。请补填
          en {document} has no number or date (§十二(二)); nothing was sent or changed. State them
        office.refusal.document-dated-later
          zh 文件日期 {date} 晚于 {limit}，未作任何更改。请核对文件上的日期
          en The date {date} is later than {limit}; nothing was changed. Check the date of the document
        office.refusal.document-dated-before
          zh 文件日期 {date} 早于报送日期 {limit}。未作任何变动；请核对文件上的日期
          en The document's date {date} is before the day of the filing, {limit}. Nothing was changed; please check the date on the document
        office.refusal.clock-behind
          zh 本机时钟慢了：上一步是在 {time} 办理的，按本机时钟还没有到那时。未作任何变动；请运维人员校准时钟后再办理
          en This machine's clock is behind: the step before was taken at {time}, which has not come by this clock. Nothing was changed; have the clock set right, then take the step again
        office.refusal.document-number-used
          zh 文号 {number} 已用于另一次核准备案，每次核准须有自己的文号。未作任何更改；请核对文号
          en {number} stands for another acceptance, and each has a number of its own. Nothing was changed; check the number
        office.refusal.filing-not-accepted
          zh 备案尚未核准（第十六条（一）），不予签发，未作任何更改。请等待核准备案
          en The filing is not accepted (§十六(一)); nothing is signed and nothing was changed. Wait for its acceptance
        office.refusal.ground-does-not-fit
          zh {level}结果的依据不对（第十六条（一））：高级须有自治区核准文件，中级、初级须经备案；未作任何更改。请核对批次的级别和依据文件
          en Not the ground of {level} results (§十六(一)): senior ones rest on the region’s approval, others on a filing; nothing was changed. Compare the level of the batch and what it rests on
        office.refusal.body-may-not-decide
          zh {body} 无权办理{level}{case}（第二条），未作任何更改。请退回，由有权的机构办理；机构权限见“设置”（data/authority.csv、data/bodies.csv）
          en {body} has no competence for {level} {case} (§二); nothing was changed. Give it back to be decided by the body that has; competences stand under Settings (data/authority.csv, data/bodies.csv)
        office.refusal.series-beyond-scope
          zh “{series}”系列不在 {body} 的评审范围内（第十四条（二）），未作任何更改。请退回，由有权评审该系列的机构办理
          en Series {series} is beyond the scope of {body} (§十四(二)); nothing was changed. Give it back to be reviewed by a body that has the series
        office.refusal.specialty-beyond-scope
          zh 专业“{specialty}”不在 {body} 的评审范围内（第十四条（二）），未作任何更改。请退回，由有权评审该专业的机构办理
          en Specialty “{specialty}” is beyond the scope of {body} (§十四(二)); nothing was changed. Give it back to be reviewed by a body that has the specialty
        office.refusal.name-of-staff-unfit
          zh 请写全姓名：2 至 50 个字，首尾无空格，不含控制字符。未登记任何人
          en Give the full name: 2 to 50 characters, no blank at either end, no control characters. Nobody was appointed
        office.refusal.duties-missing
          zh 请至少指明一项职责。未登记任何人
          en Name one duty at least. Nobody was appointed
        office.fault.works-there-already
          zh {body} 已有名为 {name} 的工作人员；未登记任何人。是同一人的，请在“人员与账号”中变更其职责；是同名的另一人，请在姓名后加注区别，如 {name}（二）
          en {body} already has somebody called {name}; nobody was appointed. If it is the same person, change the duties under People; if it is another of the same name, add a mark that tells them apart, as {name} (2)
        server.staff-appointed
          zh 已登记 {name}（{body}），职责 {duties}，标识 {key}
          en {name} is appointed at {body} with the duties {duties}; key {key}
        office.refusal.body-unknown
          zh 没有代码为 {body} 的机构，未作任何更改。请核对代码，或由运维人员按文件补充 data/bodies.csv
          en There is no body {body}; nothing was changed. Check the code, or have the body added to data/bodies.csv by its document
        office.refusal.filing-goes-to
          zh 应报 {body} 备案（第十六条（一）），未作任何更改。请向该机构报送
          en It is filed with {body} (§十六(一)); nothing was changed. Send it there
        office.refusal.nothing-to-file
          zh 没有可以备案的人员：都已报送、已移出、有未结举报或在失信期内；未作任何更改。请返回批次查看各人的状态
          en Nobody can be filed: all are filed, removed, under an objection or banned; nothing was changed. Go back to the batch to see how each stands
        office.refusal.levels-mixed
          zh 一个批次只能有一个级别，名单没有导入。请按级别分开提交
          en A batch has one level; nothing was taken in. Hand the levels in apart
        office.refusal.roster-empty
          zh 名单中没有人员，没有导入。请核对文件和表头
          en The roster has nobody in it; nothing was taken in. Check the file and its header
        office.refusal.roster-taken-in-already
          zh 这份名单已经导入过，没有再导入，未作任何更改。请在“批次”中查看
          en This roster was taken in before; nothing was taken in again or changed. See the batches
        office.refusal.title-taken-in-already
          zh 第 {line} 行人员已有同一资格，整份名单未导入。请删去该行后重新上传
          en The person of row {line} has the title already; nothing was taken in. Remove the row and hand the roster in again
        office.refusal.earlier-certificate-unfit
          zh 第 {line} 行所填原职称证书的登记情况已有变化，不能据以转系列（第九条（一）），整份名单未导入。请重新上传核对
          en The certificate from which row {line} changes series is no longer as it was (§九(一)); nothing was taken in. Hand the roster in again
        office.refusal.same-person-twice
          zh 前后两步须由不同的人办理（第十一条（二）2），未作任何更改。请由另一人办理
          en The two steps are taken by different people (§十一(二)2); nothing was changed. Let another person take this one
        office.refusal.duty-missing
          zh 此人没有办理该事项的职责（{duty}），未作任何更改。请由有该职责的人办理；增加职责须有任职文件
          en The person has no duty for this ({duty}); nothing was changed. Let somebody with the duty act; duties are given by a document
        office.refusal.staff-of-another-body
          zh 此人不属于 {body}，不能办理，未作任何更改。请由该机构的人办理
          en The person does not work at {body}; nothing was changed. Let somebody of that body act
        office.refusal.issuer-is-another
          zh 发证机关应为 {body}，不予签发，未作任何更改。请运维人员核对 data/bodies.csv
          en The issuer is {body}; nothing was signed or changed. Have data/bodies.csv looked at
        office.refusal.number-does-not-fit
          zh 证书编号 {number} 不符合编号规则，不予签发，未作任何更改。请运维人员检查数据是否被改动
          en The number {number} does not fit the rule; nothing was signed or changed. Have the data looked at: they may have been altered
        office.refusal.numbers-used-up
          zh {body} {year} 年的编号已用完，未作任何更改。请运维人员联系系统维护单位
          en {body} has no numbers left for {year}; nothing was changed. Have whoever maintains the system told
        office.refusal.identity-belongs-to-another
          zh 这个证件号码在登记册中属于另一人，未作任何更改。请核对号码
          en The register has this number as another person’s; nothing was changed. Check the number
        office.refusal.title-ordered-already
          zh 此人的同一资格已有证书 {number}，没有再制发，未作任何更改。请在“证书”中查看；内容有误的请提出更正
          en The person has the certificate {number} of this title; no other was made and nothing was changed. See it under Certificates; propose a correction if it is wrong
        office.refusal.batch-changed-meanwhile
          zh 您打开本页以后，本批次的材料或人员有变动，签署没有生效，未作任何更改。请核对现在的内容再签
          en Papers or rows of the batch changed after you opened this page: the signature does not count and nothing was changed. Look at what stands there now and sign then
        office.refusal.row-ordered-already
          zh 此人该项资格已有证书 {number}（第十一条（一）5），不能再结束名单中的这一行；请按撤销办理。未作任何更改
          en This row has its certificate {number} and is not ended any more (§十一(一)5); propose its revocation instead. Nothing was changed
        office.refusal.title-not-in-force
          zh 资格 {title} 在 {date} 不在有效目录内，不予签发，未作任何更改。请核对取得资格日期和资格名称
          en The title {title} is not in force on {date}; nothing was signed or changed. Check the date of qualification and the title
        office.refusal.title-named-otherwise
          zh 资格 {title} 的系列、名称或级别与目录不一致，不予签发，未作任何更改。请运维人员核对 data/series.csv
          en Series, name or level of the title {title} are not as the catalogue has them; nothing was signed or changed. Have data/series.csv looked at
        office.refusal.claim-too-long
          zh 姓名和专业过长，二维码放不下（{bytes} 字节），未签发；请核对名单中的姓名、专业
          en Name and specialty are too long for the QR code ({bytes} bytes), so it is not issued; check them in the roster
        office.refusal.intent-foreign
          zh 待签内容不是制证程序写下的，未签发；数据可能被改动，请停止服务器并运行 titlecert-issuer fsck
          en What waited to be signed was not written by the press, so it is not issued; the data may have been changed: stop the server and run titlecert-issuer fsck
        office.refusal.intent-key-unknown
          zh 待签内容指定的密钥不在信任名单中，未签发；密钥目录可能是较早的备份，请恢复最新的密钥目录，再运行 titlecert-issuer run --retry-refused
          en What waited to be signed names a key that the trust list does not have, so it is not issued; the key folder may be an older backup: restore the latest one, then run titlecert-issuer run --retry-refused
        office.refusal.own-work-fails
          zh 签好的内容未通过自检（{outcome}），未保存；请检查密钥和信任名单，再运行 titlecert-issuer run --retry-refused
          en What was signed did not verify ({outcome}) and was not kept; check keys and trust list, then run titlecert-issuer run --retry-refused
        office.refusal.times-out-of-order
          zh 各步骤的时间先后不对（第十六条（一）），不予办理，未作任何更改。请运维人员核对各机器的时钟
          en The steps’ times are out of order (§十六(一)); nothing was done or changed. Have the clocks of the machines looked at
        office.refusal.seal-not-authorised
          zh {body} 没有用印授权，未签发；备案和订单保留。请由该机构签署用印授权后再制证
          en {body} has not authorised the use of its seal; nothing was signed, filing and orders stay. Let the body sign an authorisation
        office.refusal.seal-authorisation-covers-not
          zh 用印授权不包括{level}，未签发；备案和订单保留。请补充授权
          en The authorisation of the seal does not cover {level}; nothing was signed, filing and orders stay. Have it extended
        office.refusal.seal-authorisation-not-in-force
          zh 用印授权在 {date} 无效，未签发；备案和订单保留。请更新授权
          en The authorisation of the seal is not in force on {date}; nothing was signed, filing and orders stay. Have it renewed
        office.fault.unknown
          zh 没有找到 {key}，未作任何更改。请核对编号或行号
          en {key} was not found; nothing was changed. Check the number
        office.fault.key-unknown
          zh 没有找到所指的{what}，未作任何更改。请从列表重新打开；在终端请核对所输入的标识
          en There is no such {what}; nothing was changed. Open it again from its list; at the terminal check the key
        office.unknown.batch
          zh 批次
          en batch
        office.unknown.notice
          zh 公示
          en notice
        office.unknown.objection
          zh 举报
          en objection
        office.unknown.filing
          zh 报送
          en filing
        office.unknown.staff
          zh 工作人员
          en person of the office
        office.unknown.case
          zh 案件
          en case
        office.unknown.photo
          zh 照片
          en photo
        office.unknown.change
          zh 变更
          en change
        office.unknown.approval
          zh 核准文件
          en approval document
        office.unknown.person
          zh 人员
          en person
        office.fault.roster-has-faults
          zh 名单有 {count} 处错误，未导入。请用 titlecert-server roster check 查看
          en The roster has {count} faults and was not taken in. See them with titlecert-server roster check
        office.fault.too-many-requests
          zh 等待制作的文件已达 {limit} 份，没有再受理。请稍后再试
          en {limit} documents are waiting already, so that no other was taken; try again later
        store.missing
          zh {folder} 中没有数据。演示请运行 titlecert-server demo --data {folder}，正式使用请运行 titlecert-server setup --data {folder}
          en There is no store in {folder}. Make one with titlecert-server demo --data {folder} or titlecert-server setup --data {folder}
        store.exists
          zh {folder} 中已有数据，未作任何更改。请另选文件夹
          en {folder} already has a store, which was left as it is. Choose another folder
        store.foreign
          zh {file} 不是本程序的数据文件，或文件头已损坏，未作任何更改。请另选文件夹；原有数据在此的，请恢复备份
          en {file} is not a store of this program, or its head is damaged; it was left as it is. Choose another folder, or restore the backup if your store was here
        store.newer
          zh {folder} 由更新的版本写成（数据版本 {version}，本程序至 {known}），未作任何更改。请升级程序
          en {folder} was written by a later release (its store is at {version}, this program knows {known}) and was left as it is. Upgrade the program
        store.older
          zh {folder} 由较早的版本写成（数据版本 {version}，本程序为 {known}），未作任何更改。请先备份，再运行 titlecert-server migrate --data {folder}
          en {folder} was written by an earlier release (its store is at {version}, this program has {known}) and was left as it is. Back it up, then run titlecert-server migrate --data {folder}
        store.migration
          zh 升级第 {step} 步失败（{detail}），这一步已撤销，数据停在前一步。请停止所有程序，运行 titlecert-issuer fsck --data DIR 检查；不能继续的，请恢复升级前的备份
          en Migration {step} failed ({detail}); it was undone and the store stands at the step before. Stop the programs, check with titlecert-issuer fsck --data DIR, and restore the backup made before if it cannot go on
        store.demo-wanted
          zh {folder} 是正式数据，演示数据不会写入其中。请另选文件夹
          en {folder} is a real store and gets no demo data. Choose another folder
        store.real-wanted
          zh {folder} 是演示数据，不能正式使用。请另选文件夹
          en {folder} is a demo store and cannot be used in earnest. Choose another folder
        store.folder
          zh {path} 无法建立、读取或写入。请检查路径、权限和磁盘空间
          en {path} cannot be made, read or written. Check the path, its permissions and the disk
        store.setting
          zh 数据库没有保持设置 {name}（得到 {found}），为免丢失数据已停止，未作任何更改。请检查系统的 SQLite 库和数据文件夹所在的文件系统
          en The database did not keep its setting {name} (found {found}); stopped before anything could be lost or changed. Check the system's SQLite library and the file system of the data folder
        store.refused
          zh 数据库拒绝了这次写入，未作任何更改：{detail}
          en The store refused the write; nothing was changed: {detail}
        store.busy
          zh 另一程序长时间占用数据，这一步未作任何更改。请稍后重试
          en Another program held the store too long; this step changed nothing. Try again
        store.disk
          zh 数据文件读写出错或已损坏（{detail}），不能确定哪些数据完好。请停止所有程序，先把数据文件夹整个复制到别处，检查磁盘和剩余空间，再运行 titlecert-issuer fsck --data DIR；仍报错的，请恢复备份
          en The store's file cannot be read or written, or is damaged ({detail}); what in it is whole is not known. Stop the programs, copy the data folder away, check the disk and its space, then run titlecert-issuer fsck --data DIR; if that finds faults, restore the backup
        store.unreadable
          zh 数据内容不符（{record} 第 {column} 列），可能已损坏或被改动。请停止所有程序，先把数据文件夹整个复制到别处，再运行 titlecert-issuer fsck --data DIR；仍报错的，请恢复备份
          en A row is not what it should be ({record}, column {column}); it may be damaged or changed. Stop the programs, copy the data folder away, then run titlecert-issuer fsck --data DIR; if that finds faults, restore the backup
        store.engine
          zh 数据库报告错误（{detail}），这一步没有完成。请重试；仍出错的，请停止所有程序，先把数据文件夹整个复制到别处，再运行 titlecert-issuer fsck --data DIR
          en The database reports an error ({detail}); this step was not done. Try again; if it stays, stop the programs, copy the data folder away, then run titlecert-issuer fsck --data DIR
        server.house-missing
          zh 找不到 {looked}。请在程序文件夹中运行，或用 --home 指明含 data 的文件夹
          en {looked} was not found. Run in the program's folder, or name the folder that holds data with --home
        server.unexpected
          zh 发生意外错误，这一步没有完成：{detail}
          en Something unexpected happened; this step was not done: {detail}
        server.body-unknown
          zh 没有代码为 {body} 的机构，可用的代码见 data/bodies.csv
          en There is no body {body}; the codes stand in data/bodies.csv
        server.demo-roster
          zh {file}：各步骤均已办理
          en {file}: every step is taken
        server.demo-nothing
          zh 演示数据早已齐备，这次没有需要办理的，未作任何更改
          en The demo was complete already: there was nothing to do, and nothing was changed
        server.demo-done
          zh 演示数据就绪：名单 {batches} 份，人员 {results} 名，制证指令 {orders} 条（待制 {open} 条），证书 {certificates} 份
          en The demo is ready: {batches} rosters, {results} people, {orders} orders ({open} open), {certificates} certificates
        server.demo-faulty
          zh 演示名单 {file} 第 {row} 行有错误 {code}
          en The demo's roster {file} has the fault {code} on row {row}
        server.setup-done
          zh 已在 {folder} 建立空的正式数据。下一步：titlecert-issuer keys init --data {folder}
          en An empty real store is in {folder}. Next: titlecert-issuer keys init --data {folder}
        server.migrated
          zh 已升级 {count} 步
          en {count} migrations done
        server.migrated-nothing
          zh 数据已是本程序的版本，没有需要升级的，未作任何更改
          en The store is of this release already: there was nothing to migrate, and nothing was changed
        server.audit-whole
          zh 审计链完整，共 {events} 条
          en The audit chain is whole: {events} events
        server.audit-broken
          zh 审计链在第 {sequence} 条断裂：该条或其前一条被改动或删除。请从备份核对
          en The audit chain breaks at event {sequence}: it, or the one before it, was changed or removed. Compare with a backup
        """
}
