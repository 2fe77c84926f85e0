# Starts the jar with what fits the command. To be sourced by a bash script.
# usage: launch JAVA FOLDER-OF-THE-APP [COMMAND …]
launch() {
  local java=$1 app=$2 kind flags
  shift 2
  # A short command wants a light collector and the first compiler only; a server wants the machine's own choice, and ends when memory is out:
  # who watches over it starts it anew, and one that lived on would answer nobody.
  case ${1:-serve} in
    serve | demo | --port* | --data* | --address* | --behind-proxy | --set* | --admin-link) kind=server flags=(-XX:+ExitOnOutOfMemoryError -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=10 -XX:-PrintWarnings) ;;
    *) kind=cli flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
  esac
  # Å in a file's name or on the screen is Å, whatever the terminal was set to.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac
  # A cache that does not fit is left aside by the JVM; that is no news for the one who typed the command.
  exec "$java" "-XX:AOTCache=$app/$kind.aot" -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "${flags[@]}" -jar "$app/samspill.jar" "$@"
}
