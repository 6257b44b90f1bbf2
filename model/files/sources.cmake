target_sources(slipway_model PRIVATE
    files/badline.cpp files/badline.h
    files/blockreader.cpp files/blockreader.h
    files/csvcolumns.cpp files/csvcolumns.h
    files/csvfeed.cpp files/csvfeed.h
    files/csvreader.cpp files/csvreader.h
    files/feedbatch.cpp files/feedbatch.h
    files/feedspec.cpp files/feedspec.h files/feedspecjson.cpp
    files/fieldtypename.h
    files/fileerror.cpp files/fileerror.h
    files/fileidentity.cpp
    files/generatorfeed.cpp files/generatorfeed.h
    files/jsonlinesfeed.cpp files/jsonlinesfeed.h
    files/jsonvalue.cpp files/jsonvalue.h
    files/linereader.cpp files/linereader.h
    files/linesfeed.cpp files/linesfeed.h
    files/linevisitor.cpp files/linevisitor.h files/linevisitorscalars.cpp
    files/messageline.cpp files/messageline.h
    files/messagelineparser.cpp files/messagelineparser.h
    files/repeatfeed.cpp files/repeatfeed.h
    files/spool.cpp files/spool.h)
