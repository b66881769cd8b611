/** Something the command cannot run with: one clear line on standard error, exit status 2. */
export class UsageError extends Error {}

export const help = `Corroborate: which of your own sources supports the figures of a draft.

Usage
  corroborate check <draft...> [--sources GLOB...] [--config FILE] [--cache DIR]
                    [--format text|json|sarif|github] [--fail-on VERDICTS]
  corroborate extract <file|-> [--format text|json]
  corroborate add <address> [--folder FOLDER] [--allow-private]

check      Check the figures, dates and quotations of drafts against sources.
extract    List the quantities of any readable file, or of standard input (-).
add        Fetch a web page or file once and keep it as a source. The only
           command that uses the network.

Options
  --sources GLOB...   Files that are sources. Without it: the files in the folder
                      "sources" beside the draft or above it, what the draft's
                      front matter names, and what the configuration includes.
  --config FILE       Project settings; by default the nearest .corroborate.json.
  --cache DIR         Keep what was read of the sources there for the next run.
  --format FORMAT     text (default), json, sarif (2.1.0), github (annotations).
  --fail-on VERDICTS  contradicted (default), disputed, unsupported or none: the
                      status is 1 when a claim has this verdict or a graver one.
  --folder FOLDER     Where a fetched page is kept; by default sources.
  --allow-private     Also fetch from this machine and private networks.
  --help, --version

Exit status
  0  nothing at or above --fail-on    1  something is    2  could not run
`;
