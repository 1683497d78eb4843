package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.tahlil.index.IndexException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Every failure as one message on the standard error, and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("tahlil: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try: tahlil help " + command.getCommandName().replace("tahlil", "").strip());
    err.flush();
    return Exit.WRONG_INPUT;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result)
      throws Exception {
    if (e instanceof ParameterException parameter) {
      return handleParseException(parameter, new String[0]);
    }
    if (Boolean.getBoolean("tahlil.debug")) {
      throw e;
    }
    Exception failure =
        e instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : e;
    command.getErr().println("tahlil: " + message(failure));
    command.getErr().flush();
    return code(failure);
  }

  private static int code(Exception e) {
    return switch (e) {
      case IndexException index -> index.isWrongPath() ? Exit.WRONG_INPUT : Exit.FAILED;
      case NoSuchFileException missing -> Exit.WRONG_INPUT;
      case IllegalArgumentException wrong -> Exit.WRONG_INPUT;
      default -> Exit.FAILED;
    };
  }

  private static String message(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
      case AccessDeniedException denied -> "permission denied: " + denied.getFile();
      case FileAlreadyExistsException exists -> "is in the way: " + exists.getFile();
      case FileSystemException failed -> failed.getFile() + ": " + failed.getReason();
      case IOException io -> String.valueOf(io.getMessage());
      case IllegalArgumentException wrong -> String.valueOf(wrong.getMessage());
      default ->
          "an error in the program: "
              + e
              + "; run again with TAHLIL_JAVA_OPTIONS=-Dtahlil.debug=true";
    };
  }
}
