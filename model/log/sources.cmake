find_package(SQLiteCpp REQUIRED)
target_link_libraries(slipway_model PRIVATE SQLiteCpp)
target_sources(slipway_model PRIVATE
    log/bulkrun.cpp log/bulkrun.h
    log/csvexport.cpp
    log/deltacolumn.h
    log/exportformat.h
    log/exportmask.cpp log/exportmask.h
    log/exportmembers.cpp log/exportmembers.h
    log/fieldcodec.cpp log/fieldcodec.h
    log/harexport.cpp
    log/jsonlinesexport.cpp
    log/keptfeed.cpp log/keptfeed.h
    log/logcolumns.cpp log/logcolumns.h
    log/logconnection.cpp log/logconnection.h
    log/logexport.cpp log/logexport.h
    log/logfeed.cpp log/logfeed.h
    log/logquery.cpp log/logquery.h
    log/lognames.cpp log/lognames.h
    log/logprune.cpp log/logprune.h
    log/logschema.cpp log/logschema.h
    log/logsearch.cpp log/logsearch.h
    log/logstream.cpp log/logstream.h
    log/logtablemodel.cpp log/logtablemodel.h
    log/logtext.cpp log/logtext.h
    log/logwriter.cpp log/logwriter.h
    log/outcomechunk.cpp log/outcomechunk.h
    log/outcomeledger.cpp log/outcomeledger.h
    log/outcomerow.h
    log/pagecache.h
    log/processmark.cpp log/processmark.h
    log/failuremodel.cpp log/failuremodel.h
    log/retryspool.cpp log/retryspool.h
    log/runfacts.cpp log/runfacts.h
    log/runtablemodel.cpp log/runtablemodel.h
    log/runsearch.cpp log/runsearch.h
    log/runstream.cpp log/runstream.h
    log/salvage.cpp log/salvage.h
    log/sendlog.h
    log/sendlogopen.cpp
    log/singlestream.cpp log/singlestream.h
    log/smallrun.cpp log/smallrun.h
    log/sqllog.cpp log/sqllog.h
    log/spoolprune.cpp log/spoolprune.h
    log/sqlreader.cpp log/sqlreader.h
    log/sqlstatement.h
    log/streamlog.h
    log/varint.h)
