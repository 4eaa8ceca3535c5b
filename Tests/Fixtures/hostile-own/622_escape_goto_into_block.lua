-- expect: error:syntax
-- why: a jump into a block's scope
-- family: escape
goto inside
do ::inside:: end
return 1
