target_sources(slipway_model PRIVATE
    templates/csvrows.cpp templates/csvrows.h
    templates/draw.h
    templates/generatedvalue.cpp templates/generatedvalue.h
    templates/generatedwords.h
    templates/jsonrows.cpp templates/jsonrows.h
    templates/messagerenderer.cpp templates/messagerenderer.h
    templates/messagetemplate.h
    templates/templatechoice.cpp templates/templatechoice.h
    templates/templatefeed.cpp templates/templatefeed.h
    templates/templateinput.cpp templates/templateinput.h
    templates/templatejson.cpp templates/templatejson.h
    templates/templaterows.cpp templates/templaterows.h
    templates/templatestore.cpp templates/templatestore.h
    templates/templatetext.cpp templates/templatetext.h)
