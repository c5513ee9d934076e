// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/import/previewprinting.h"

#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/tables/batchtables.h"
#include "commandline/tables/tables.h"

namespace hoithi::commandline {

Result<void> checkPreviewFormat(const Arguments &arguments)
{
    if (arguments.has(s("format")) && !arguments.has(s("preview")))
        return usageError(Messages::tr("--format goes with --preview"));
    const QString format = arguments.value(s("format"), s("json"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    return {};
}

Result<void> printPreview(ContestSession &session, const Arguments &arguments, int round, const ImportPreview &preview,
                          const QString &command, Context &context)
{
    if (arguments.value(s("format"), s("json")) == s("json")) {
        context.out << previewJson(preview) << '\n';
        return {};
    }
    const auto write = [&preview](QTextStream &out) {
        writeDifferencesCsv(out, preview.differences);
    };
    const ExportRequest exported{s("differences"),
                                 exportSubject(round),
                                 purposeOf(arguments, command),
                                 s("csv"),
                                 differenceLines(preview.differences),
                                 {},
                                 {}};
    HOITHI_CHECK(recordText(session, exported, write, context));
    write(context.out);
    const qint64 all = preview.counts.conflicts + preview.vanished + (preview.stored > 0 ? preview.counts.accepted : 0);
    if (std::ssize(preview.differences) < all)
        context.err << Messages::tr("Only %1 of %2 differences are listed.").arg(preview.differences.size()).arg(all)
                    << Qt::endl;
    return {};
}

} // namespace hoithi::commandline
