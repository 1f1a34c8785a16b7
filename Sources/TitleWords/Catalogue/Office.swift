extension Catalogue {
    /// What the office says: refusals of its steps, faults of the store, `titlecert-server`'s own commands.
    static let office =
        """
        office.refusal.publicity-missing
          zh 评审结果尚未公示（第十一条（四）），不予备案，未作任何更改
          en The results were not made public (§十一(四)), so they cannot be filed; nothing was changed
        office.refusal.publicity-not-closed
          zh 公示尚未结束（第十一条（四）3），未作任何更改
          en The publicity is still open (§十一(四)3); nothing was changed
        office.refusal.publicity-closed-already
          zh 公示已结束，不再受理举报；可向主管人社部门反映
          en The publicity is over and takes no more objections; turn to the bureau in charge
        office.refusal.publicity-not-witnessed
          zh 制证程序没有亲自见到这次公示（第十一条（四）3），不予签发
          en The press never saw this publicity itself (§十一(四)3), so it does not issue
        office.refusal.publicity-witness-foreign
          zh 这次公示的见证记录不是制证程序所写（第十一条（四）3），不予签发；请检查是否有人改动数据
          en The record that witnesses this publicity was not written by the press (§十一(四)3), so it does not issue; find out who changed the data
        office.refusal.publicity-too-short
          zh 公示不足 5 个工作日（第十一条（四）3），最早可于 {date} 24 时结束
          en Five working days are not over (§十一(四)3); the publicity may close at the end of {date}
        office.refusal.publicity-before-review-end
          zh 评审于 {date} 结束，公示不得早于该日（第十六条（一））
          en The review ends on {date}; publicity cannot begin before it (§十六(一))
        office.refusal.working-days-unknown
          zh 没有 {year} 年的节假日安排，无法计算工作日。请告知运维人员补充该年的安排
          en The working days of {year} are not known. Tell whoever operates the system to add that year’s notice
        office.refusal.roster-changed
          zh 名单与公示时不一致（第十一条（四）），不予办理
          en The roster is not the one that was made public (§十一(四)); it goes no further
        office.refusal.objections-open
          zh 还有 {count} 件举报未作结论（第十一条（四）），该人员暂不能备案
          en {count} objections are not decided yet (§十一(四)); this person cannot be filed
        office.refusal.row-removed
          zh 该人员已被取消：{reason}
          en This person was removed: {reason}
        office.refusal.decision-out-of-order
          zh 举报处理顺序不对，不能作出此决定（{decision}）（第十一条（四））
          en This decision ({decision}) cannot be taken now (§十一(四))
        office.refusal.objection-names-no-row
          zh 对整批的举报属实时（第十一条（四）），须指明取消的人员
          en Upholding an objection to the whole batch needs the lines it removes (§十一(四))
        office.refusal.step-out-of-order
          zh 步骤顺序不对：当前状态为 {state}，不能进行 {step}（第十六条（一））
          en Out of order: the batch is at {state}, so {step} is not next (§十六(一))
        office.refusal.document-missing
          zh 备案材料不全，缺 {document}（第十二条（二））
          en The filing is incomplete: {document} is missing (§十二(二))
        office.refusal.document-without-number
          zh {document} 缺文号或日期（第十二条（二））
          en {document} has no number or date (§十二(二))
        office.refusal.document-dated-later
          zh 文件日期 {date} 晚于 {limit}
          en The document's date {date} is later than {limit}
        office.refusal.document-dated-before
          zh 文件日期 {date} 早于报送日期 {limit}。未作任何变动；请核对文件上的日期
          en The document's date {date} is before the day of the filing, {limit}. Nothing was changed; please check the date on the document
        office.refusal.clock-behind
          zh 本机时钟慢了：上一步是在 {time} 办理的，按本机时钟还没有到那时。未作任何变动；请运维人员校准时钟后再办理
          en This machine's clock is behind: the step before was taken at {time}, which has not come by this clock. Nothing was changed; have the clock set right, then take the step again
        office.refusal.document-number-used
          zh 文号 {number} 已用于另一次核准备案，每次核准须有自己的文号。未作任何更改
          en The number {number} stands for another acceptance; each has a number of its own. Nothing was changed
        office.refusal.filing-not-accepted
          zh 备案尚未核准（第十六条（一））
          en The filing has not been accepted (§十六(一))
        office.refusal.ground-does-not-fit
          zh {level}结果的依据不对（第十六条（一））：高级须有自治区核准文件，中级、初级须经备案
          en The ground does not fit {level} results (§十六(一)): senior needs the region's approval, the others a filing
        office.refusal.body-may-not-decide
          zh {body} 无权办理{level}{case}（第二条）
          en {body} has no competence for {level} {case} (§二)
        office.refusal.series-beyond-scope
          zh 系列 {series} 不在 {body} 的评审范围内（第十四条（二））
          en Series {series} is beyond the scope of {body} (§十四(二))
        office.refusal.name-of-staff-unfit
          zh 请写全姓名：2 至 50 个字，首尾无空格，不含控制字符。未登记任何人
          en Give the full name: 2 to 50 characters, no blank at either end, no control characters. Nobody was appointed
        office.refusal.duties-missing
          zh 请至少指明一项职责。未登记任何人
          en Name one duty at least. Nobody was appointed
        office.fault.works-there-already
          zh {body} 已有名为 {name} 的工作人员；未登记任何人。增加职责请运维人员按文件登记
          en {body} already has somebody called {name}; nobody was appointed. Whoever operates the system registers further duties by their document
        server.staff-appointed
          zh 已登记 {name}（{body}），职责 {duties}，标识 {key}
          en {name} is appointed at {body} with the duties {duties}; key {key}
        office.refusal.body-unknown
          zh 没有代码为 {body} 的机构。请补充 data/bodies.csv
          en There is no body {body}. Add it to data/bodies.csv
        office.refusal.filing-goes-to
          zh 应报 {body} 备案（第十六条（一））
          en The filing goes to {body} (§十六(一))
        office.refusal.nothing-to-file
          zh 没有可以备案的人员
          en Nobody is left to be filed
        office.refusal.levels-mixed
          zh 一个批次只能有一个级别，请分开提交
          en A batch is of one level; hand in one roster a level
        office.refusal.roster-empty
          zh 名单中没有人员
          en The roster names nobody
        office.refusal.roster-taken-in-already
          zh 这份名单已经导入过，未作任何更改
          en This roster was taken in before; nothing was changed
        office.refusal.title-taken-in-already
          zh 第 {line} 行人员已有同一资格，整份名单未导入
          en The person on row {line} already has this title; nothing of the roster was taken in
        office.refusal.same-person-twice
          zh 提交与核准须由不同的人办理（第十一条（二）2）
          en The same person cannot take both steps (§十一(二)2)
        office.refusal.duty-missing
          zh 此人没有办理该事项的职责（{duty}）
          en This person does not have the duty {duty}
        office.refusal.staff-of-another-body
          zh 此人不属于 {body}，不能办理
          en This person does not belong to {body}
        office.refusal.issuer-is-another
          zh 发证机关应为 {body}
          en The issuing body is {body}
        office.refusal.number-does-not-fit
          zh 证书编号 {number} 不符合编号规则
          en Number {number} does not follow the rule of numbers
        office.refusal.numbers-used-up
          zh {body} {year} 年的编号已用完
          en {body} has no numbers left for {year}
        office.refusal.identity-belongs-to-another
          zh 身份证件属于另一人
          en The identity document belongs to somebody else
        office.refusal.title-ordered-already
          zh 此人的同一资格已有证书 {number}
          en This person already has certificate {number} for the same title
        office.refusal.batch-changed-meanwhile
          zh 您打开本页以后，本批次的材料或人员有变动，签署没有生效。请核对现在的内容再签
          en A paper or a row of this batch changed after the page was shown; nothing was signed. Look at what it is now and sign again
        office.refusal.row-ordered-already
          zh 此人该项资格已有证书 {number}（第十一条（一）5），不能再结束名单中的这一行；请按撤销办理。未作任何更改
          en This row has its certificate {number} and is not ended any more (§十一(一)5); propose its revocation instead. Nothing was changed
        office.refusal.title-not-in-force
          zh 资格 {title} 在 {date} 不在有效目录内
          en Title {title} is not in force on {date}
        office.refusal.title-named-otherwise
          zh 资格 {title} 的系列、名称或级别与目录不一致，不予签发
          en Series, name or rank of title {title} are not those of the catalogue, so it is not issued
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
          zh 各步骤的时间先后不对（第十六条（一））
          en The times of the steps are out of order (§十六(一))
        office.refusal.seal-not-authorised
          zh {body} 没有用印授权
          en {body} has no authorisation to use its seal
        office.refusal.seal-authorisation-covers-not
          zh 用印授权不包括{level}
          en The authorisation to use the seal does not cover {level}
        office.refusal.seal-authorisation-not-in-force
          zh 用印授权在 {date} 无效
          en The authorisation to use the seal is not in force on {date}
        office.fault.unknown
          zh 没有找到 {key}，未作任何更改
          en {key} was not found; nothing was changed
        office.fault.roster-has-faults
          zh 名单有 {count} 处错误，未导入。请用 titlecert-server roster check 查看
          en The roster has {count} faults and was not taken in. See them with titlecert-server roster check
        office.fault.too-many-requests
          zh 等待制作的文件已达 {limit} 份，请稍后再试
          en {limit} documents are waiting already; try again later
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
