// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tableexport.h"

#include "base/csvtext.h"
#include "itemmodels/format.h"
#include "views/dialogs/purposedialog.h"
#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/widgets/exportfile.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace hoithi {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("TableExport", text);
}

QByteArray csvOf(const QAbstractItemModel &model, const std::vector<int> &leftOut)
{
    QStringList lines;
    const auto addLine = [&](const auto &text) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (std::ranges::count(leftOut, column) == 0)
                cells.append(csvField(text(column)));
        }
        lines.append(cells.join(u','));
    };
    addLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        addLine([&](int column) { return model.index(row, column).data().toString(); });
    return QByteArray("\xEF\xBB\xBF") + lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

} // namespace

void exportTable(QWidget *page, const PageContext &context, MessageBar &messages, const QAbstractItemModel &shown,
                 const TableExport &what)
{
    const auto write = [page, &context, &messages, &shown, what](const QString &path, const QString &purpose) {
        const ExportRequest request{
            what.kind, what.subject, purpose, QStringLiteral("csv"), {}, {}, context.state.personName()};
        auto file = std::make_shared<ExportFile>(context.state.session(), path, request);
        if (!file->open() || !file->write(csvOf(shown, what.leftOut)))
            return messages.showError(file->error());
        const qint64 rows = shown.rowCount();
        file->finish(rows, page, [&messages, file, path, rows, done = what.done](const Result<void> &finished) {
            if (!finished)
                return messages.showError(finished.error());
            messages.showMessage(Tone::Positive, done.arg(formatNumber(rows), path),
                                 translated(QT_TRANSLATE_NOOP("TableExport", "Open")),
                                 [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
    };
    askForPurpose(context.state, page, [page, &context, what, write](const QString &purpose) {
        context.app.files->saveFile(
            page, what.title, what.fileName, translated(QT_TRANSLATE_NOOP("TableExport", "Tables (*.csv)")),
            [write, purpose](const QString &path) { write(withEnding(path, QStringLiteral("csv")), purpose); });
    });
}

} // namespace hoithi
