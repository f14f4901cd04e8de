// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/completions.h"

namespace millrace::app {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_qs) + u'\'';
}

// First word -> second words, in the order of the table.
QList<std::pair<QString, QStringList>> groups(const std::vector<Verb> &verbs)
{
    QList<std::pair<QString, QStringList>> groups;
    for (const Verb &verb : verbs) {
        const QString first = verb.name.section(u' ', 0, 0);
        if (groups.isEmpty() || groups.back().first != first)
            groups.append({first, {}});
        if (const QString second = verb.name.section(u' ', 1); !second.isEmpty())
            groups.back().second += second;
    }
    return groups;
}

QStringList optionWords(const Verb &verb)
{
    QStringList words;
    for (const Option &option : allOptions(verb))
        words += u"--"_qs + option.name;
    return words;
}

// Both shells offer words; bash reads them from `case` branches over the verb.
QString caseBranches(const std::vector<Verb> &verbs, const QString &assign)
{
    QString text;
    for (const Verb &verb : verbs)
        text += u"        %1) %2=%3 files=yes ;;\n"_qs.arg(quoted(verb.name), assign,
                                                           quoted(optionWords(verb).join(u' ')));
    for (const auto &[first, seconds] : groups(verbs)) {
        if (!seconds.isEmpty())
            text +=
                u"        %1|%1\\ *) %2=%3 ;;\n"_qs.arg(first, assign, quoted(seconds.join(u' ')));
    }
    return text;
}

QString firstWords(const std::vector<Verb> &verbs)
{
    QStringList words;
    for (const auto &group : groups(verbs))
        words += group.first;
    return words.join(u' ');
}

QString bash(const std::vector<Verb> &verbs)
{
    return u"# bash completion for millracectl, made by: millracectl completions bash\n"
           "_millracectl() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]} words= files=\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W %1 -- \"$current\")\n"
           "        return\n"
           "    fi\n"
           "    [ \"$COMP_CWORD\" -gt 2 ] && verb=\"$verb ${COMP_WORDS[2]}\"\n"
           "    for verb in \"$verb\" \"${COMP_WORDS[1]}\"; do\n"
           "        case \"$verb\" in\n"_qs.arg(quoted(firstWords(verbs))) +
           caseBranches(verbs, u"words"_qs) +
           u"        esac\n"
           "        [ -n \"$words\" ] && break\n"
           "    done\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "    case \"$current$files\" in -* | \"$current\") ;; *) mapfile -t -O ${#COMPREPLY[@]} "
           "COMPREPLY < "
           "<(compgen "
           "-f -- \"$current\") ;; esac\n"
           "}\n"
           "complete -o filenames -F _millracectl millracectl\n"_qs;
}

QString zsh(const std::vector<Verb> &verbs)
{
    return u"#compdef millracectl\n"
           "# zsh completion for millracectl, made by: millracectl completions zsh\n"
           "_millracectl() {\n"
           "    local verb=\"${words[2]}\" found= files=\n"
           "    if (( CURRENT == 2 )); then\n"
           "        compadd -- ${=:-%1}\n"
           "        return\n"
           "    fi\n"
           "    (( CURRENT > 3 )) && verb=\"$verb ${words[3]}\"\n"
           "    for verb in \"$verb\" \"${words[2]}\"; do\n"
           "        case \"$verb\" in\n"_qs.arg(firstWords(verbs)) +
           caseBranches(verbs, u"found"_qs) +
           u"        esac\n"
           "        [[ -n \"$found\" ]] && break\n"
           "    done\n"
           "    compadd -- ${=found}\n"
           "    [[ -z \"$files\" || \"${words[CURRENT]}\" == -* ]] || _files\n"
           "}\n"
           "_millracectl \"$@\"\n"_qs;
}

QString fishLine(const QString &condition, const QString &what, const QString &doc)
{
    return u"complete -c millracectl -n %1 %2 -d %3\n"_qs.arg(quoted(condition), what, quoted(doc));
}

QString fishVerb(const Verb &verb)
{
    const QString first = verb.name.section(u' ', 0, 0);
    const QString second = verb.name.section(u' ', 1);
    const QString top = u"__fish_use_subcommand"_qs;
    QString seen = u"__fish_seen_subcommand_from "_qs + first;
    QString text;
    if (second.isEmpty()) {
        text += fishLine(top, u"-a "_qs + first, verb.summary);
    } else {
        text += fishLine(seen, u"-a "_qs + second, verb.summary);
        seen += u"; and __fish_seen_subcommand_from "_qs + second;
    }
    for (const Option &option : allOptions(verb)) {
        QString what = u"-l "_qs + option.name;
        if (!option.value.isEmpty())
            what += u" -r"_qs;
        if (!option.choices.isEmpty())
            what += u" -f -a "_qs + quoted(option.choices.join(u' '));
        text += fishLine(seen, what, option.doc);
    }
    return text;
}

QString fish(const std::vector<Verb> &verbs)
{
    QString text = u"# fish completion for millracectl, made by: millracectl completions fish\n"_qs;
    for (const auto &[first, seconds] : groups(verbs)) {
        if (!seconds.isEmpty())
            text +=
                fishLine(u"__fish_use_subcommand"_qs, u"-a "_qs + first, seconds.join(u", "_qs));
    }
    for (const Verb &verb : verbs)
        text += fishVerb(verb);
    return text;
}

} // namespace

QStringList completionShells()
{
    return {u"bash"_qs, u"zsh"_qs, u"fish"_qs};
}

QString completions(const QString &shell, const std::vector<Verb> &verbs)
{
    if (shell == u"bash"_qs)
        return bash(verbs);
    if (shell == u"zsh"_qs)
        return zsh(verbs);
    return shell == u"fish"_qs ? fish(verbs) : QString();
}

} // namespace millrace::app
