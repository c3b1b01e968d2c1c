#!/bin/sh
# Builds corpus/samples, corpus/drafts and the six formats of one document under indexer/src/test/resources/same-document from samples-src. Needs soffice, python3, pdftoppm,
# Maven and a JDK 17 or later. Optional arguments: numbers of single sources, e.g. 05 13 same.
set -e
cd "$(dirname "$0")"
cp_file=ofd-writer/target/classpath
if [ ! -f "$cp_file" ]; then
    (cd ofd-writer && mvn -q package dependency:build-classpath -Dmdep.outputFile=target/classpath)
fi
exec python3 make_samples.py "ofd-writer/target/classes:$(cat "$cp_file")" "$@"
